using Microsoft.Playwright;

namespace EcoSphere.Journeys.Tests;

/// <summary>How an application for coaching is sent and decided on, and how the coaching begins.</summary>
internal static class CoachingSteps
{
    /// <summary>The last pages of an application for coaching.</summary>
    /// <returns>The id of the application.</returns>
    public static async Task<string> ConsentAndSend(this IPage firm)
    {
        await firm.Locator("main input[type=checkbox][name='Input.Tick[privacy]']").CheckAsync();
        await firm.Press("儲存並繼續");
        await firm.Reach("/check");
        await firm.Press("送出申請");
        await firm.Says("申請已送出");
        return new Uri(firm.Url).Segments[^1];
    }

    /// <summary>Qualified, put on a list for the authority, and the decision entered.</summary>
    public static async Task ApproveCoaching(this IPage staff, string id, string programme, string item)
    {
        await staff.GotoAsync($"/admin/coaching/applications/{id}");
        await staff.Press("文件齊備，符合資格");
        await staff.Says("已列為符合資格");
        await staff.GotoAsync("/admin/coaching/applications?tab=Qualified");
        await staff.Follow(programme);
        await staff.Follow(item);
        await staff.Locator($"main input[name=Chosen][value='{id}']").CheckAsync();
        await staff.Press("將選取的申請案列入提報清單");
        await staff.Says("清單已建立");
        await staff.Press("已提報主管機關");
        await staff.Says("清單已鎖定");
        await staff.Choose("Input.All", "yes");
        await staff.Fill("Input.Reference", "產永字第 11200001 號");
        await staff.Press("登錄核定結果");
        await staff.Says("核定結果已登錄");
    }

    public static async Task BeginCoaching(this IPage staff, string id)
    {
        await staff.GotoAsync($"/admin/coaching/cases/{id}");
        await staff.Press("開始輔導");
        await staff.Says("輔導已開始");
    }

    /// <summary>The firm hands a document of its coaching in.</summary>
    public static async Task HandIn(this IPage firm, string id, string document)
    {
        await firm.GotoAsync($"/member/coaching/{id}");
        await firm.Follow("開啟輔導案");
        await firm.Follow(document);
        await firm.Attach($"{document}.pdf");
        await firm.Press("提交");
        await firm.Says("已提交");
    }
}
