using EcoSphere.CarbonCloud.Domain.MailDomains;
using Shouldly;
using Xunit;

namespace EcoSphere.CarbonCloud.Tests.Domain;

public class FreeMailDomainTests
{
    [Theory]
    [InlineData("Mail.Example", "mail.example")]
    [InlineData(" @mail.example ", "mail.example")]
    [InlineData("somebody@mail.example", "mail.example")]
    [InlineData("ｍａｉｌ．ｅｘａｍｐｌｅ", "mail.example")]
    [InlineData(".mail.example.", "mail.example")]
    public void A_domain_is_understood_however_it_is_typed(string typed, string name) => FreeMailDomain.Add(typed).Value.Name.ShouldBe(name);

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("@")]
    [InlineData("example")]
    [InlineData("mail_example.com")]
    [InlineData("-mail.example")]
    public void What_is_no_domain_is_refused(string? typed) => FreeMailDomain.Add(typed).Error!.Details[0].Field.ShouldBe("Name");

    [Fact]
    public void An_address_is_looked_up_by_its_domain_and_those_above() =>
        FreeMailDomain.NamesFor("a@ms1.mail.example").ShouldBe(["ms1.mail.example", "mail.example", "example"]);

    [Fact]
    public void The_list_at_the_start_has_no_domain_twice()
    {
        var names = FreeMailDomains.AtStart().Select(d => d.Name).ToList();
        names.Distinct().Count().ShouldBe(names.Count);
    }
}
