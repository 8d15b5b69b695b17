using EcoSphere.Reliability.Tests.Probe;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Reliability.Tests.Events;

public sealed class PlanTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Looking_for_work_never_reads_what_is_done()
    {
        using var probe = await StatementProbe.Of<ProbeDb>(app);
        await app.Publish(Guid.CreateVersion7(), 1);
        await app.Pump();
        var questions = probe.Questions.Where(q => q.Text.Contains("'Waiting'", StringComparison.Ordinal)).ToList();
        questions.Count(q => q.Text.Contains("\"Outbox\"", StringComparison.Ordinal)).ShouldBeGreaterThan(0);
        questions.Count(q => q.Text.Contains("\"Inbox\"", StringComparison.Ordinal)).ShouldBeGreaterThan(0);
        questions.Count(q => q.Text.Contains("\"Mails\"", StringComparison.Ordinal)).ShouldBeGreaterThan(0);

        foreach (var question in questions)
        {
            var plan = await StatementProbe.Plan(question);
            plan.Where(step => step.StartsWith("SEARCH", StringComparison.Ordinal))
                .ShouldAllBe(step => step.Contains("INDEX IX_", StringComparison.Ordinal), question.Text);
            plan.ShouldNotContain(step => step.StartsWith("SCAN", StringComparison.Ordinal) && step != "SCAN CONSTANT ROW", question.Text);
        }
    }
}
