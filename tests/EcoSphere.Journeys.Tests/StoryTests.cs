using EcoSphere.Testing.Hosts;
using Microsoft.Playwright;
using Xunit;

namespace EcoSphere.Journeys.Tests;

/// <summary>
/// One story through all modules: a firm arrives at the home page, reads an event, registers, becomes a company, asks about a tool, enters
/// the data service, is diagnosed, joins a programme, leaves and is erased; with a supplier, a consultant and administrators. On a portal of
/// its own, because its clock goes on to the day of the visit.
/// </summary>
[Collection(OwnPortalCollection.Name)]
public sealed partial class StoryTests : IAsyncLifetime
{
    private const string Person = "蘇沐晴";
    private const string Email = "su@sunlit-metal.example";
    private const string Firm = "沐光精密工業股份有限公司";
    private const string TaxId = "99754141";
    private const string Supplier = "碳智科技";
    private const string Consultant = "莊明德";

    private static readonly FirmContact Contact = new(Person, "04-2359-0018", Email);

    private readonly int _platformPort = HostProcess.FreePort();
    private readonly Site _site;

    public StoryTests() => _site = new Site(_platformPort);

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_firm_arrives_uses_every_service_leaves_and_is_erased()
    {
        await using var platform = SamplePlatform.Start(_platformPort, _site.Root);
        // the firm has scripts, the others have none: all get through
        var (firm, staff) = (await _site.Open(), await _site.Open(scripts: false));
        var (supplier, consultant) = (await _site.Open(scripts: false), await _site.Open(scripts: false));
        await Task.WhenAll(staff.SignInAs("admin"), supplier.SignInAs("hsu"), consultant.SignInAs("consultant3"));

        await Arrive(firm);
        await BecomeCompany(firm);
        var inquiry = await AskAboutTool(firm, supplier);
        var service = await EnterDataService(firm, staff, platform);
        var diagnosis = await GetDiagnosis(firm, staff, consultant);
        var coaching = await JoinProgramme(firm, staff);

        var successor = await Leave(firm, staff);
        await NobodyFinds(staff, [inquiry, service, $"/admin/consulting/cases/{diagnosis}"]);
        await FirmGoesOn(successor, diagnosis, coaching);
    }

    /// <summary>From the home page by an event to an account.</summary>
    private async Task Arrive(IPage firm)
    {
        await firm.GotoAsync("/");
        await Assertions.Expect(firm.Heading()).ToHaveTextAsync("從第一次碳盤查到低碳工廠，一站走完");
        var announced = firm.Locator("main a[href^='/events/']").First;
        var title = await announced.InnerTextAsync();
        await announced.ClickAsync();
        await firm.Reach("/events/");
        await Assertions.Expect(firm.Heading()).ToHaveTextAsync(title);
        await firm.Locator("header a[href^='/account/login']").First.ClickAsync();
        await firm.Follow("我還沒有帳號");
        await firm.Register(_site.Portal, Person, Email);
        await Assertions.Expect(firm.Heading()).ToHaveTextAsync($"{Person}，您好");
        await firm.Says("您的帳號已啟用");
    }

    private async Task BecomeCompany(IPage firm)
    {
        await firm.ApplyAsCompany(TaxId, Firm, "羅正豪");
        await Home(firm, "升級成為企業申請（UP-", "審核中");

        var reviewer = await _site.Open();
        await reviewer.SignInAs("reviewer");
        await reviewer.ApproveCompany(TaxId);
        await Mailed($"您的公司「{Firm}」已通過審核");

        // what the first form will need is asked for at once
        await Home(firm, "貴公司尚未建立聯絡人", "不必重複填寫");
        await firm.Follow("新增聯絡人");
        await firm.AddContact(Contact);
        await firm.GotoAsync("/member");
        await firm.Shows("目前沒有進行中的項目");
    }

    /// <summary>Waits until the home page of the member centre tells of something, and how it stands.</summary>
    private static Task Home(IPage page, string title, string how) =>
        Until.Holds(
            $"the home page tells of {title}: {how}",
            TimeSpan.FromSeconds(15),
            async () =>
            {
                await page.GotoAsync("/member");
                return await page.Locator(".es-work li", new PageLocatorOptions { HasText = title })
                        .Filter(new LocatorFilterOptions { HasText = how })
                        .CountAsync() == 1;
            }
        );
}
