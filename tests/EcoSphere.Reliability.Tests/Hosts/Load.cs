using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using EcoSphere.Testing;
using EcoSphere.Testing.Hosts;

namespace EcoSphere.Reliability.Tests.Hosts;

/// <summary>
/// People at work on one or several hosts that die under them: reviewers approve applications, strangers register. Whoever loses the
/// connection waits for a host and looks again, as people do. Remembers what was answered with success.
/// </summary>
internal sealed class Load(IReadOnlyList<Uri> hosts, CookieContainer reviewer, IEnumerable<string> applications)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentQueue<string> _waiting = new(applications);
    private int _strangers;

    /// <summary>Applications whose approval was confirmed to the reviewer.</summary>
    public ConcurrentBag<string> Approved { get; } = [];

    /// <summary>Addresses whose registration was confirmed.</summary>
    public ConcurrentBag<string> Registered { get; } = [];

    /// <summary>Answers that nobody should ever see.</summary>
    public ConcurrentBag<string> Wrong { get; } = [];

    public bool IsOver => _waiting.IsEmpty;

    public Task Run(int reviewers, CancellationToken ct) =>
        Task.WhenAll(Enumerable.Range(0, reviewers).Select(i => Review(i, ct)).Append(Register(reviewers, ct)));

    private async Task Review(int worker, CancellationToken ct)
    {
        for (var turn = worker; !ct.IsCancellationRequested && _waiting.TryDequeue(out var application); turn++)
            if (!await Try(turn, reviewer, browser => Approve(browser, application)))
                _waiting.Enqueue(application);
    }

    private async Task Register(int worker, CancellationToken ct)
    {
        for (var turn = worker; !ct.IsCancellationRequested && !IsOver; turn++)
        {
            var email = string.Create(CultureInfo.InvariantCulture, $"stranger{Interlocked.Increment(ref _strangers)}@example.test");
            await Try(turn, new CookieContainer(), browser => Register(browser, email));
        }
    }

    private async Task Approve(Browser browser, string application)
    {
        var page = await browser.Get($"/admin/company/applications/{application}");
        if (page.Status != HttpStatusCode.OK)
            Wrong.Add($"{page.Path} {page.Status}: {page.Text}");
        // approved already by the request whose answer never came
        else if (page.Document.QuerySelector("[name='Input.Note']") is not null)
            await Send();

        async Task Send()
        {
            var (action, form) = page.Form(button: "Approve the application");
            using var answer = await browser.Http.PostAsync(action, form);
            if (answer.StatusCode == HttpStatusCode.Redirect)
                Approved.Add(application);
            else
                Wrong.Add($"{action} {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        }
    }

    private async Task Register(Browser browser, string email)
    {
        var form = await (await browser.Get("/account/register")).Submit(button: "I have read");
        var (action, content) = form.Form([("Input.Name", "林小綠"), ("Input.Email", email), ("Input.Password", "Quiet-Forest-81")]);
        using var answer = await browser.Http.PostAsync(action, content);
        if (answer.StatusCode == HttpStatusCode.Redirect)
            Registered.Add(email);
        else
            Wrong.Add($"{action} {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    private async Task<bool> Try(int turn, CookieContainer cookies, Func<Browser, Task> work)
    {
        var host = hosts[turn % hosts.Count];
        using var http = Session.Client(host, cookies);
        try
        {
            await work(new Browser(http).In("en"));
            return true;
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            await Until.Holds("a host answers", Patience, AnyIsReady);
            return false;
        }
    }

    private async Task<bool> AnyIsReady()
    {
        foreach (var host in hosts)
            if (await HostProcess.IsReady(host))
                return true;
        return false;
    }
}
