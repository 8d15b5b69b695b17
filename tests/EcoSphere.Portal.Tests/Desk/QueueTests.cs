using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using EcoSphere.Platform.Modules;

namespace EcoSphere.Portal.Tests.Desk;

/// <summary>The desk of the staff never says two things about one queue.</summary>
public sealed partial class QueueTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(400)]
    public async Task Count_age_and_what_is_overdue_agree(int days)
    {
        var app = await Demo.Start();
        try
        {
            app.Clock.Advance(TimeSpan.FromDays(days));
            var page = await (await app.SignIn(DemoPersons.Admin)).Get("/admin");
            var queues = page.Document.QuerySelectorAll(".es-queue").Select(Read).ToList();
            queues.Count.ShouldBeGreaterThan(15);
            foreach (var (title, count, overdue, facts) in queues)
            {
                facts.Contains("nothing waits", StringComparison.Ordinal).ShouldBe(count == 0, title);
                (overdue <= count).ShouldBeTrue($"{title}: {overdue} of {count} overdue");
                facts.ShouldNotBeEmpty(title);
            }

            var lead = Number().Matches(page.Document.QuerySelector("main .lead")!.TextContent).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture));
            lead.ShouldBe([queues.Sum(q => q.Count), queues.Sum(q => q.Overdue)]);
        }
        finally
        {
            await app.DisposeAsync();
        }
    }

    private static (string Title, int Count, int Overdue, string Facts) Read(IElement queue)
    {
        var overdue = queue.QuerySelector(".is-bad")?.TextContent;
        return (
            queue.QuerySelector("h3")!.TextContent.Trim(),
            int.Parse(queue.QuerySelector(".es-queue-count")!.TextContent.Trim(), CultureInfo.InvariantCulture),
            overdue is null ? 0 : int.Parse(Number().Match(overdue).Value, CultureInfo.InvariantCulture),
            queue.QuerySelector(".es-work-facts")!.TextContent.Trim()
        );
    }

    [GeneratedRegex(@"\d+", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
