using EcoSphere.Identity.Contracts;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Profile;

public sealed class ProfileTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Name_and_telephone_are_saved_in_one_form_and_told_to_the_others()
    {
        var browser = await app.SignUp("profile@example.test");
        var page = await browser.Get("/member/profile");
        page.ValueOf("Input.Name").ShouldBe("林小綠");
        page = await page.Submit([("Input.Name", "　林　大綠 "), ("Input.Phone", "０２-2345-6789 #123")]);

        page.Path.ShouldBe("/member/profile");
        page.Text.ShouldContain("個人資料已儲存");
        (page.ValueOf("Input.Name"), page.ValueOf("Input.Phone")).ShouldBe(("林 大綠", "02-2345-6789 #123"));
        var member = await app.FindMember("profile@example.test");
        (await app.Published<MemberProfileChanged>("identity")).ShouldContain(
            new MemberProfileChanged(member.Id, "profile@example.test", "林 大綠", "0223456789#123", "zh-TW")
        );
    }

    [Fact]
    public async Task Wrong_input_is_told_beside_each_field_and_kept()
    {
        var browser = await app.SignUp("bad@example.test");
        var page = await (await browser.Get("/member/profile")).Submit([("Input.Name", " "), ("Input.Phone", "abc"), ("Input.Language", "fr")]);
        page.ErrorOf("Input.Name").ShouldBe("請輸入姓名。");
        page.ErrorOf("Input.Phone").ShouldContain("電話號碼");
        page.ErrorOf("Input.Language").ShouldBe("請選擇語言。");
        page.ValueOf("Input.Phone").ShouldBe("abc");
        page.Text.ShouldContain("bad@example.test");
    }

    [Fact]
    public async Task Another_language_changes_the_pages_and_the_mails()
    {
        var browser = await app.SignUp("english@example.test");
        var page = await (await browser.Get("/member/profile")).Submit([("Input.Language", "en")]);
        page.Heading.ShouldBe("Profile");
        page.Text.ShouldContain("Your profile is saved.");
        await app.AskForLink("english@example.test");
        app.Mails.To("english@example.test")[^1].Subject.ShouldContain("Your sign-in link");
    }
}
