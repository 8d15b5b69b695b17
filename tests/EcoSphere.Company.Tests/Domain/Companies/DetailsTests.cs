using EcoSphere.Company.Domain.Companies;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Domain.Companies;

public class DetailsTests
{
    [Fact]
    public void A_contact_is_normalised()
    {
        var details = ContactDetails.From(" 李　聯絡 ", " ", "（０２）２３４５－６７８９ 分機 12", " Lee@Example.COM ").Value;
        (details.Name, details.JobTitle, details.Phone, details.Email).ShouldBe(("李 聯絡", null, "(02)23456789分機12", "lee@example.com"));
    }

    [Fact]
    public void A_contact_needs_name_phone_and_address() => ContactDetails.From(null, null, " ", "").Fields().ShouldBe(["Name", "Phone", "Email"]);

    [Fact]
    public void A_member_needs_name_and_address() => NewMember.From(" ", null, null, null).Fields().ShouldBe(["Email", "Name"]);

    [Fact]
    public void What_is_too_long_is_refused()
    {
        var text = new string('x', 61);
        ContactDetails.From(text, text, "0912345678", "a@b.tw").Fields().ShouldBe(["Name", "JobTitle"]);
        MemberDetails.From(text, null, text).Fields().ShouldBe(["Name", "JobTitle"]);
    }

    [Theory]
    [InlineData("02-2345-6789#12")]
    [InlineData("0912 345 678")]
    [InlineData("+886 2 2345 6789 ext. 12")]
    [InlineData("04-2359-0001 轉 123")]
    public void Telephone_numbers(string phone) => MemberDetails.From("x", phone, null).ShouldSucceed();

    [Theory]
    [InlineData("12345")]
    [InlineData("call me")]
    [InlineData("0912345678<script>")]
    [InlineData("02-2345-6789 / 02-2345-6780")]
    public void Not_telephone_numbers(string phone) => MemberDetails.From("x", phone, null).Fields().ShouldBe(["Phone"]);

    [Theory]
    [InlineData("a@b.tw")]
    [InlineData("first.last+tag@sub.example.com.tw")]
    [InlineData("王@例子.台灣")]
    public void E_mail_addresses(string email) => NewMember.From("x", email, null, null).ShouldSucceed();

    [Theory]
    [InlineData("a@b")]
    [InlineData("a@@b.tw")]
    [InlineData("a@-b.tw")]
    [InlineData("a@b..tw")]
    [InlineData("<a@b.tw>")]
    [InlineData("a@b.tw,c@d.tw")]
    [InlineData("example.com")]
    public void Not_e_mail_addresses(string email) => NewMember.From("x", email, null, null).Fields().ShouldBe(["Email"]);
}
