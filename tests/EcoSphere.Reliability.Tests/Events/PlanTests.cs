using System.Diagnostics;
using EcoSphere.Reliability.Tests.Probe;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Shouldly;
using Xunit;

namespace EcoSphere.Reliability.Tests.Events;

public sealed class PlanTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Looking_for_work_never_reads_what_is_done()
    {
        var file = await app.With<ProbeDb, string>(db => Task.FromResult(db.Database.GetDbConnection().DataSource));
        using var asked = new Asked(file);
        await app.Publish(Guid.CreateVersion7(), 1);
        await app.Pump();
        var questions = asked.Texts.Where(t => t.Contains("'Waiting'", StringComparison.Ordinal) && t.Contains("SELECT", StringComparison.Ordinal)).Distinct().ToList();
        questions.Count(q => q.Contains("\"Outbox\"", StringComparison.Ordinal)).ShouldBeGreaterThan(0);
        questions.Count(q => q.Contains("\"Inbox\"", StringComparison.Ordinal)).ShouldBeGreaterThan(0);
        questions.Count(q => q.Contains("\"Mails\"", StringComparison.Ordinal)).ShouldBeGreaterThan(0);

        foreach (var question in questions)
        {
            var plan = await app.Read($"EXPLAIN QUERY PLAN {question}", row => row.GetString(3));
            plan.Where(step => step.StartsWith("SEARCH", StringComparison.Ordinal)).ShouldAllBe(step => step.Contains("INDEX IX_", StringComparison.Ordinal), question);
            plan.ShouldNotContain(step => step.StartsWith("SCAN", StringComparison.Ordinal) && step != "SCAN CONSTANT ROW", question);
        }
    }

    /// <summary>The statements that are run on one database while it listens.</summary>
    private sealed class Asked : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly List<IDisposable> _subscriptions = [];

        private readonly string _file;

        public Asked(string file)
        {
            _file = file;
            _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public List<string> Texts { get; } = [];

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.EntityFrameworkCore") _subscriptions.Add(value.Subscribe(this));
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is CommandEventData { Command.Connection.DataSource: { } file } command && file == _file)
                Texts.Add(command.Command.CommandText.Replace("@__now_0", "1", StringComparison.Ordinal).Replace("@__p_1", "1", StringComparison.Ordinal));
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose() => _subscriptions.ForEach(s => s.Dispose());
    }
}
