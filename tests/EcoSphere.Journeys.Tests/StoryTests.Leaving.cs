using EcoSphere.Testing.Hosts;
using Microsoft.Playwright;
using Shouldly;

namespace EcoSphere.Journeys.Tests;

/// <summary>The person leaves, and what is left behind names nobody; the company stays with a colleague.</summary>
public sealed partial class StoryTests
{
    private const string Successor = "程思遠";
    private const string SuccessorEmail = "cheng@sunlit-metal.example";

    /// <summary>Asks for the erasure, is told what stands in the way, settles it, and is erased.</summary>
    /// <returns>The browser of the colleague who stays.</returns>
    private async Task<IPage> Leave(IPage firm, IPage staff)
    {
        await firm.GotoAsync("/member/privacy");
        await firm.Follow("刪除我的帳號");
        await firm.Shows("已作成決定的升級申請");
        await firm.Fill("Input.Password", CompanySteps.Password);
        await firm.Press("永久刪除我的帳號");
        await firm.Shows("您是公司唯一的管理員");
        await Home(firm, "刪除 ", "您的帳號目前還不能刪除");

        await staff.GotoAsync("/admin/identity/privacy-requests?state=held");
        await staff.Shows(Person);
        await Searched(staff, Person, found: true);

        await firm.AddColleague(Successor, SuccessorEmail, isAdmin: true);
        await Home(firm, "有 1 份邀請尚未接受", "查看");
        var successor = await _site.Open();
        await successor.ComeAsColleague(_site.Portal, SuccessorEmail);
        // that there is another administrator travels to those who let the deletion go on
        await Until.Holds(
            "the colleague is an administrator",
            TimeSpan.FromSeconds(15),
            async () =>
            {
                await Task.WhenAll(firm.GotoAsync("/member"), successor.GotoAsync("/member"));
                return await firm.Locator("main").GetByText("份邀請尚未接受").CountAsync() == 0
                    && await successor.Locator("nav a[href='/member/company/members']").CountAsync() > 0;
            }
        );
        await Home(firm, "刪除 ", "您的帳號目前還不能刪除");
        await firm.Follow("查看原因");
        await firm.Press("繼續刪除");
        await Assertions.Expect(firm.Locator("body")).Not.ToContainTextAsync("您的帳號目前還不能刪除");

        var last = await _site.Portal.MailTo(Email, "您的帳號已刪除");
        foreach (var kept in (string[])["已作成決定的升級申請", "已審核的碳星雲服務申請", "您送出的諮詢單", "輔導診斷案件屬於廠商", "連同案內填寫的聯絡人保存"])
            last.Text.ShouldContain(kept);
        await firm.GotoAsync("/member");
        await firm.SignIn(Email, CompanySteps.Password);
        await Assertions.Expect(firm.Locator(".es-errors")).ToContainTextAsync("電子郵件或密碼不正確");
        return successor;
    }

    /// <summary>Administrators find the firm and its number, but no longer the person; a day later not even in the mails.</summary>
    private async Task NobodyFinds(IPage staff, string[] records)
    {
        await staff.GotoAsync($"/admin/search?q={TaxId}");
        await staff.Shows(Firm);
        await Searched(staff, Person, found: false);
        await Searched(staff, Email, found: false);
        foreach (var record in records)
        {
            (await staff.GotoAsync(record))!.Status.ShouldBe(200);
            await HidesPerson(staff.Locator("main"));
        }

        await staff.GotoAsync("/admin/identity/privacy-requests?state=completed");
        await staff.Shows("（已刪除）");

        _site.Portal.Clock.Pass(TimeSpan.FromDays(1));
        await staff.SignInAs("admin");
        await staff.GotoAsync("/admin/system/jobs");
        await staff.Press("CleanTraces");
        await Until.Holds(
            "the last mail names nobody",
            TimeSpan.FromSeconds(15),
            async () =>
            {
                await staff.GotoAsync($"/admin/system/mails?q={Uri.EscapeDataString(Email)}");
                return await staff.Locator("main").GetByText("沒有信件").CountAsync() == 1;
            }
        );
    }

    /// <summary>Looks for the person wherever administrators can search: everywhere, among the members, in the log.</summary>
    private static async Task Searched(IPage staff, string term, bool found)
    {
        foreach (
            var (search, nothing) in ((string, string)[])
                [("/admin/search?q=", "查無資料"), ("/admin/identity/members?q=", "沒有符合的會員"), ("/admin/system/audit?actor=", "沒有紀錄")]
        )
        {
            await staff.GotoAsync(search + Uri.EscapeDataString(term));
            (await staff.Locator("main").GetByText(nothing, new LocatorGetByTextOptions { Exact = true }).CountAsync()).ShouldBe(found ? 0 : 1, staff.Url);
        }
    }

    /// <summary>The colleague has the firm's records, without the person.</summary>
    private static async Task FirmGoesOn(IPage successor, string diagnosis, string coaching)
    {
        await successor.GotoAsync("/member");
        await successor.SignIn(SuccessorEmail, CompanySteps.Password);
        await successor.Leave("/account/login");
        await Home(successor, "輔導案 CO-", "輔導中");
        foreach (var page in (string[])["/member/company", "/member/company/members", "/member/carbon-cloud", $"/member/diagnosis/{diagnosis}"])
        {
            (await successor.GotoAsync(page))!.Status.ShouldBe(200);
            await HidesPerson(successor.Locator("main"));
        }

        // the application is kept as it was sent, as its consent says
        await successor.GotoAsync($"/member/coaching/{coaching}");
        await successor.Shows(Email);
        await HidesPerson(successor.Locator("main .es-timeline"));
    }

    private static async Task HidesPerson(ILocator part)
    {
        var text = await part.InnerTextAsync();
        foreach (var name in (string[])[Person, Email])
            text.Contains(name, StringComparison.Ordinal).ShouldBeFalse($"{part.Page.Url} names {name}");
    }
}
