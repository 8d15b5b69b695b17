using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;

namespace EcoSphere.Portal.Tests.Leaving;

/// <summary>What a person sees and could do with an open session.</summary>
internal sealed class Sight
{
    private static readonly string[] Own = ["/member/inquiries", "/member/mails", "/member/privacy", "/member/upgrade"];

    private readonly App _app;
    private readonly Browser _browser;
    private readonly List<Stop> _open;

    private Sight(App app, Browser browser, List<Stop> open) => (_app, _browser, _open) = (app, browser, open);

    /// <summary>The routes of which the person sees at least one page.</summary>
    public IReadOnlySet<string> Routes => _open.Select(s => s.Route.RoutePattern.RawText!).ToHashSet(StringComparer.Ordinal);

    /// <summary>The pages that the person saw.</summary>
    public IReadOnlyList<Stop> Open => _open;

    public static async Task<Sight> Of(App app, Browser browser) => new(app, browser, (await Walk.Everywhere(app, browser, each: 1)).FindAll(s => s.IsOpen));

    /// <summary>The module of a page, from where its file lies; the frame and the desk of the whole portal belong to none.</summary>
    public static string ModuleOf(RouteEndpoint route) =>
        (route.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath.Split('/') is [_, var part, _, ..] ? part : "Portal") switch
        {
            "Admin" or "Member" or "Errors" or "Dev" => "Portal",
            var module => module,
        };

    /// <summary>
    /// Asks for every page again and sends every form of those that must be closed now; the session and the forms are those of before.
    /// </summary>
    /// <param name="mayOpen">Whether the person may still see a page.</param>
    public async Task<Outcome> Again(Func<Stop, Task<bool>> mayOpen)
    {
        var before = await DataPrint.Of(_app);
        var (closed, wrong) = (new List<Stop>(), new List<string>());
        foreach (var stop in _open)
        {
            if (await mayOpen(stop))
                continue;
            closed.Add(stop);
            if (await _browser.Raw(stop.Address) is { StatusCode: HttpStatusCode.OK })
                wrong.Add($"GET {stop.Address} is still open");
        }

        var sent = 0;
        foreach (var form in closed.SelectMany(s => s.Page.Forms()))
        {
            // what leads to pages that stay open is the person's own affair: signing out, the language, the profile
            if (Walk.RouteOf(_app.Routes(), form.Action) is not { } route || closed.TrueForAll(s => s.Route != route))
                continue;
            sent++;
            using var content = form.Content();
            var answer = await _browser.Http.PostAsync(form.Action, content);
            if (!IsRefusal(answer))
                wrong.Add($"POST {form.Action} of {form.Page} answers {(int)answer.StatusCode} {answer.Headers.Location}");
        }

        wrong.AddRange((await DataPrint.Of(_app)).ChangedSince(before).Select(t => $"{t} has changed"));
        return new Outcome(closed.Select(s => ModuleOf(s.Route)).Distinct().Order(StringComparer.Ordinal).ToList(), closed.Count, sent, wrong);
    }

    /// <summary>The pages of services that still name one of some companies; what the person asked or gave in their own name is theirs.</summary>
    public async Task<IReadOnlyList<string>> TellsOf(params string[] companies)
    {
        var telling = new List<string>();
        foreach (
            var stop in _open.Where(s =>
                s.Address.StartsWith("/member/", StringComparison.Ordinal) && !Own.Any(o => s.Address.StartsWith(o, StringComparison.Ordinal))
            )
        )
        {
            var answer = await _browser.Raw(stop.Address);
            var text = answer.StatusCode == HttpStatusCode.OK ? await answer.Content.ReadAsStringAsync() : "";
            if (companies.Any(c => text.Contains(c, StringComparison.Ordinal)))
                telling.Add(stop.Address);
        }

        return telling;
    }

    /// <summary>Whether a page still opens.</summary>
    public async Task<bool> Opens(string address) => (await _browser.Raw(address)).StatusCode == HttpStatusCode.OK;

    private static bool IsRefusal(HttpResponseMessage answer) =>
        answer.StatusCode switch
        {
            HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Conflict or HttpStatusCode.BadRequest => true,
            HttpStatusCode.Redirect => true,
            _ => false,
        };
}

/// <summary>What became of the pages that a person saw.</summary>
/// <param name="Modules">The modules of which pages had to close.</param>
/// <param name="Pages">How many pages had to close.</param>
/// <param name="Forms">How many forms of theirs were sent.</param>
/// <param name="Wrong">What stayed open or changed something.</param>
internal sealed record Outcome(IReadOnlyList<string> Modules, int Pages, int Forms, IReadOnlyList<string> Wrong);
