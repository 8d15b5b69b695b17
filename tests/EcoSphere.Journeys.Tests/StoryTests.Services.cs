using EcoSphere.Kernel;
using EcoSphere.Testing.Hosts;
using Microsoft.Playwright;
using Shouldly;

namespace EcoSphere.Journeys.Tests;

/// <summary>What the firm uses: the marketplace, the data service, the diagnosis and a programme.</summary>
public sealed partial class StoryTests
{
    /// <returns>Where administrators see the inquiry.</returns>
    private async Task<string> AskAboutTool(IPage firm, IPage supplier)
    {
        var tool = await firm.FindTool(Supplier);
        var (thread, number) = await firm.Ask(tool, "請說明導入時程，並提供三條產線的報價。");
        await Mailed($"已收到您的諮詢單 {number}");
        await Home(firm, $"諮詢單 {number}", "預計於");

        await Home(supplier, $"客戶諮詢單 {number}", "等待貴公司首次回覆");
        await supplier.OpenInquiry("/supplier/inquiries", number);
        await supplier.Shows(Email);
        await supplier.Write("導入約需六週，報價單隨信附上。");
        await Mailed($"諮詢單 {number} 有新的動態");
        await Home(firm, $"諮詢單 {number}", "有新的內容待您查看");

        await firm.GotoAsync(thread);
        await firm.Shows("導入約需六週");
        await firm.CloseInquiry();
        return thread.Replace("/member/inquiries/", "/admin/marketplace/inquiries/", StringComparison.Ordinal);
    }

    /// <returns>Where administrators see the application.</returns>
    private async Task<string> EnterDataService(IPage firm, IPage staff, SamplePlatform platform)
    {
        await firm.GotoAsync("/carbon-cloud");
        await firm.Follow("申請服務或查詢進度");
        await firm.Press("開始填寫申請");
        var number = await firm.ApplyForService("精密金屬零件加工", "環安主任", Contact.Phone, Email);
        await Home(firm, $"碳星雲服務申請（{number}）", "審核中");
        await staff.ApproveService(number);
        var application = new Uri(staff.Url).AbsolutePath;
        await Mailed($"{Firm} 可以使用碳星雲了");

        // the approval travels to the one who opens the door
        await Until.Holds(
            "the firm gets in",
            TimeSpan.FromSeconds(15),
            async () =>
            {
                await firm.GotoAsync("/carbon-cloud/launch");
                return firm.Url.StartsWith(platform.Address, StringComparison.Ordinal);
            }
        );
        await Assertions.Expect(firm.Heading()).ToHaveTextAsync($"{Person}，您好");
        await firm.Shows(Firm);
        await firm.Shows(TaxId);
        return application;
    }

    /// <returns>The id of the case.</returns>
    private async Task<string> GetDiagnosis(IPage firm, IPage staff, IPage consultant)
    {
        await firm.ConfirmConditions();
        var id = await firm.ApplyForDiagnosis(Contact);
        await Home(firm, "輔導診斷 DX-", "平台審核您的申請");
        await staff.MatchCase(id, Consultant);
        await Home(firm, "輔導診斷 DX-", "請填寫健檢自評表");

        await firm.Follow("繼續");
        await firm.Follow("健檢自評表");
        await firm.AddBlock(1, "Production", "數控車床", "680,000");
        await firm.SendAssessment();
        await Home(consultant, Firm, "請閱讀健檢自評表");
        var day = await consultant.AgreeOnVisit(firm, id, _site.Portal.Clock);
        await Home(firm, "輔導診斷 DX-", "顧問到廠訪視");

        _site.Portal.Clock.Pass(TaipeiTime.StartOf(day).AddHours(13) - _site.Portal.Clock.GetUtcNow());
        await firm.GotoAsync("/member");
        await firm.SignIn(Email, CompanySteps.Password);
        await firm.Leave("/account/login");
        await Task.WhenAll(staff.SignInAs("admin"), consultant.SignInAs("consultant3"));
        await consultant.HandOverReport(firm, id);
        await Home(firm, "輔導診斷 DX-", "請填寫問卷");
        var answers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["A1"] = "68",
            ["A2"] = "31",
            ["A3"] = "是",
            ["B1"] = "進行中",
            ["B2"] = "否",
            ["C1"] = "節能改善",
        };
        await firm.UploadSurvey(SurveyWorkbook.Filled(await firm.DownloadSurvey(), answers));
        await firm.Shows("內容完整");
        await firm.RateAndSend();
        await Mailed("問卷調查");
        return id;
    }

    /// <returns>The id of the application.</returns>
    private async Task<string> JoinProgramme(IPage firm, IPage staff)
    {
        await firm.GotoAsync("/coaching");
        await firm.Follow("（示範）");
        var programme = await firm.Heading().InnerTextAsync();
        await firm.Follow("申請項目 A");
        await firm.Press("儲存並繼續");
        await firm.Choose("Input.Yes[factory]", "yes");
        await firm.Attach("工廠登記.pdf");
        await firm.Choose("Input.Yes[not-first-batch]", "yes");
        await firm.Press("儲存並繼續");
        await firm.Reach("/firm");
        await firm.Fill("Input.Text[capital]", "3000");
        await firm.Fill("Input.Text[representative-title]", "董事長");
        await firm.Press("儲存並繼續");
        await firm.Reach("/contact");
        await firm.Fill("Input.Text[contact-title]", "環安主任");
        await firm.Press("儲存並繼續");
        await firm.Reach("/business");
        await firm.Fill("Input.Text[employees]", "64");
        await firm.Fill("Input.Cells[sales][0]", "70");
        await firm.Fill("Input.Cells[sales][1]", "30");
        await firm.Fill("Input.Cells[products][0]", "精密螺絲");
        await firm.Fill("Input.Cells[products][1]", "1200");
        await firm.Fill("Input.Cells[products][2]", "公噸");
        await firm.Press("儲存並繼續");
        var id = await firm.ConsentAndSend();
        await Home(firm, "輔導案 CO-", "審核中");

        await staff.ApproveCoaching(id, programme, "A 碳盤查輔導");
        await Mailed("已核定");
        await staff.BeginCoaching(id);
        await Mailed("已開始");
        await Home(firm, "輔導案 CO-", "待提交文件：1 份");
        await firm.HandIn(id, "盤查資料表");
        return id;
    }

    /// <summary>Waits until the person has got a mail about something.</summary>
    private async Task Mailed(string about) => (await _site.Portal.MailTo(Email, about)).Text.ShouldContain(Person);
}
