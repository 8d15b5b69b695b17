namespace EcoSphere.Portal.Tests.Privacy;

/// <summary>What members ask for in the privacy centre.</summary>
internal static class Asking
{
    /// <returns>The page of the request.</returns>
    public static async Task<Page> AskForCopy(this Browser browser) => await (await browser.Get("/member/privacy")).Submit(button: "Ask for a copy");
}
