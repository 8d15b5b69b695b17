using Microsoft.Playwright;

namespace EcoSphere.Journeys.Tests;

/// <summary>How a company comes to the data service.</summary>
internal static class DataServiceSteps
{
    /// <summary>Fills the form in, with a free mail address first, and sends it.</summary>
    /// <returns>The reference number.</returns>
    public static async Task<string> ApplyForService(this IPage page, string business, string position, string phone, string email)
    {
        await page.Reach("/member/carbon-cloud/inventory");
        await page.Press("下一步");
        await Assertions.Expect(page.Locator(".es-errors")).ToBeVisibleAsync();
        await page.Fill("Input.Business", business);
        await page.Choose("Input.Sites", "North");
        await page.Choose("Input.Inventory", "Verified");
        await page.Choose("Input.Topics", "EnergyManagement");
        await page.Press("下一步");
        await page.Reach("/member/carbon-cloud/applicant");
        await page.Fill("Input.Position", position);
        await page.Fill("Input.Phone", phone);
        await page.Fill("Input.Email", "office@gmail.com");
        await page.Press("下一步");
        await Assertions.Expect(page.Locator(".es-errors")).ToContainTextAsync("請使用公司電子郵件");
        await page.Fill("Input.Email", email);
        await page.Press("下一步");
        await page.Reach("/member/carbon-cloud/check");
        await page.Press("送出申請");
        await page.Reach("/member/carbon-cloud/sent/");
        return (await page.Locator("main").InnerTextAsync()).Split("申請編號是 ")[1][..14];
    }

    public static async Task ApproveService(this IPage staff, string number)
    {
        await staff.GotoAsync($"/admin/carbon-cloud/applications?q={number}");
        await staff.Locator("table a[href*='/admin/carbon-cloud/applications/']").First.ClickAsync();
        await staff.Press("核准申請");
        await staff.Says("已核准");
    }
}
