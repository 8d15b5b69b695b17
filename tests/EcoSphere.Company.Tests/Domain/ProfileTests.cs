using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Profiles;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Domain;

public class ProfileTests
{
    [Fact]
    public void Answers_are_normalised()
    {
        var answers = ProfileAnswers.Typed(
            " 綠能　精密 ",
            CompanyKind.SmeUser,
            "２５",
            " 臺中市 ",
            "０４－２３５９ ０００１",
            " 王大明",
            1,
            " www.example.com/關於 "
        );
        answers.ShouldBe(new ProfileAnswers("綠能 精密", CompanyKind.SmeUser, "25", "臺中市", "0423590001", "王大明", 1, "https://www.example.com/關於"));
    }

    [Fact]
    public void Blank_answers_are_none() => ProfileAnswers.Typed(" ", null, "", "\t", "　", "", null, " ").ShouldBe(ProfileAnswers.None);

    [Fact]
    public void Complete_answers_make_a_profile()
    {
        var profile = CompanyProfile.From(Make.Answers).Value;
        new ProfileAnswers(
            profile.Name,
            profile.Kind,
            profile.IndustryCode,
            profile.Address,
            profile.Phone,
            profile.Representative,
            profile.Employees,
            profile.Website
        ).ShouldBe(Make.Answers);
    }

    [Fact]
    public void Employees_and_website_may_be_missing() => CompanyProfile.From(Make.Answers with { Employees = null, Website = null }).ShouldSucceed();

    [Fact]
    public void Everything_wrong_is_told_at_once() =>
        CompanyProfile
            .From(new ProfileAnswers(new string('x', 101), (CompanyKind)9, "2", new string('x', 201), "123", new string('x', 61), 0, "ftp://example.com"))
            .Fields()
            .ShouldBe(["Name", "Kind", "IndustryCode", "Address", "Phone", "Representative", "Employees", "Website"]);

    [Theory]
    [InlineData("javascript://example.com/%0aalert(1)")]
    [InlineData("https://user:secret@example.com")]
    [InlineData("https://localhost")]
    [InlineData("https://")]
    public void Only_public_web_addresses_are_websites(string website) =>
        CompanyProfile.From(Make.Answers with { Website = website }).Fields().ShouldBe(["Website"]);
}
