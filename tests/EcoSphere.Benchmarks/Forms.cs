using System.Collections.Concurrent;
using System.Net;
using EcoSphere.Testing.Hosts;

namespace EcoSphere.Benchmarks;

/// <summary>
/// A form that changes state, raises events and queues a mail (approving an upgrade application), sent by sixteen people at once; then
/// what follows of it in another module.
/// </summary>
internal static class Forms
{
    /// <summary>How many applications wait to be approved.</summary>
    public const int Applications = 12_000;

    private const int Writers = 16;
    private const int Idle = 40;
    private const int WarmUp = 3_000;

    private static readonly TimeSpan Draining = TimeSpan.FromMinutes(3);

    public static async Task Measure(Plan plan, Report report, DataFolder data, BareProcess bare, Published published, Visitor reviewer)
    {
        var waiting = new ConcurrentQueue<string>(
            await data.Read(
                "company",
                "SELECT \"Id\" FROM \"UpgradeApplications\" WHERE \"State\" = 'Submitted' AND \"Number\" LIKE 'UP-2001-%'",
                row => row.GetString(0)
            )
        );
        await using (var host = published.Start(data, ("Events__Background", "false")))
        {
            await host.Ready();
            await Approve("approve a company, 16 writers, the request alone", plan, report, bare, host, reviewer, waiting, 12);
        }

        // the mails of those approvals wait, so that events alone are measured
        await data.Execute("company", $"UPDATE \"Mails\" SET \"DueAt\" = \"DueAt\" + {TimeSpan.TicksPerDay} WHERE \"State\" = 'Waiting'");
        await using (var host = published.Start(data))
        {
            await host.Ready();
            await Throughput(report, data, host);
            await data.Execute("company", $"UPDATE \"Mails\" SET \"DueAt\" = \"CreatedAt\" WHERE \"State\" = 'Waiting'");
            await Approve("approve a company, 16 writers, with all that follows", plan, report, bare, host, reviewer, waiting, null);
            await Settle(data);
            await Latency(report, data, host, reviewer, waiting);
            report.Other("memory after the forms", Bench.Text($"{host.Megabytes:0} MB"), "≤ 220 MB (stretch 160)");
        }
    }

    private static async Task Approve(
        string name,
        Plan plan,
        Report report,
        BareProcess bare,
        HostProcess host,
        Visitor reviewer,
        ConcurrentQueue<string> waiting,
        double? goal
    )
    {
        using var pages = new LoadGenerator(Pages.Connections);
        using var writers = new LoadGenerator(Writers);
        var next = await Requests(host, reviewer, waiting);
        await writers.WarmUp(host.Id, WarmUp, HttpStatusCode.Redirect, next);
        var turns = new List<(Sample Form, double Ratio)>();
        for (var round = 0; round < 3; round++)
        {
            var measure = await bare.Turn(pages, plan.Turn);
            var sample = await writers.Run(host.Id, plan.Turn, HttpStatusCode.Redirect, next);
            turns.Add((sample, sample.Cost / measure.Cost));
        }

        var median = turns.OrderBy(t => t.Ratio).ElementAt(1);
        report.Page(name, median.Form with { Errors = turns.Sum(t => t.Form.Errors) }, median.Ratio, goal);
    }

    /// <summary>Makes the requests that approve one application after the other.</summary>
    private static async Task<Func<HttpRequestMessage?>> Requests(HostProcess host, Visitor reviewer, ConcurrentQueue<string> waiting)
    {
        if (!waiting.TryPeek(out var first))
            throw new InvalidOperationException("No application is left.");
        var (visitor, token) = await reviewer.OpenForm(host.Address, $"/admin/company/applications/{first}");
        return () =>
            waiting.TryDequeue(out var id)
                ? visitor.Post(
                    host.Address,
                    $"/admin/company/applications/{id}?handler=Approve",
                    [new("Input.Round", "1"), new("__RequestVerificationToken", token)]
                )
                : null;
    }

    /// <summary>The events that the first host left behind, from the first arrival to the last effect.</summary>
    private static async Task Throughput(Report report, DataFolder data, HostProcess host)
    {
        await Settle(data, withMails: false);
        var processor = host.Processor;
        var (count, first, last) = (
            await data.Read(
                "identity",
                "SELECT COUNT(*), MIN(\"ReceivedAt\"), MAX(\"HandledAt\") FROM \"Inbox\" WHERE \"Name\" IN ('company.registered', 'company.member-joined') AND \"Key\" NOT IN (SELECT \"Id\" FROM company.\"Companies\" WHERE \"ApplicationId\" NOT LIKE '0195%')",
                row => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2))
            )
        ).Single();
        report.Other(
            "events through outbox and inbox",
            Bench.Text(
                $"{count / TimeSpan.FromTicks(last - first).TotalSeconds:0}/s ({count} events, {processor.TotalMicroseconds / count:0} µs of processor time each, the start included)"
            ),
            "≥ 2000/s"
        );
    }

    /// <summary>From the change in one module to the effect in another while nothing else happens.</summary>
    private static async Task Latency(Report report, DataFolder data, HostProcess host, Visitor reviewer, ConcurrentQueue<string> waiting)
    {
        var next = await Requests(host, reviewer, waiting);
        var since = TimeProvider.System.GetUtcNow().UtcTicks;
        using var http = new HttpMessageInvoker(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        for (var i = 0; i < Idle && next() is { } request; i++)
        {
            using var answer = await http.SendAsync(request, CancellationToken.None);
            if (answer.StatusCode != HttpStatusCode.Redirect)
                throw new InvalidOperationException($"An approval was answered with {answer.StatusCode}.");
            await timer.WaitForNextTickAsync();
        }

        await Settle(data);
        var waits = await data.Read(
            "identity",
            $"SELECT \"HandledAt\" - \"OccurredAt\" FROM \"Inbox\" WHERE \"Name\" = 'company.registered' AND \"OccurredAt\" > {since} ORDER BY 1",
            row => TimeSpan.FromTicks(row.GetInt64(0)).TotalMilliseconds
        );
        report.Other(
            "event: commit to effect in another module, idle",
            Bench.Text($"p50 {Sample.Of(waits, 0.5):0.0} ms, p99 {Sample.Of(waits, 0.99):0.0} ms"),
            "p50 ≤ 10 ms, p99 ≤ 50 ms"
        );
    }

    private static Task Settle(DataFolder data, bool withMails = true)
    {
        List<string> open = ["\"Outbox\" WHERE \"State\" <> 'Done'", "\"Inbox\" WHERE \"State\" <> 'Done'"];
        if (withMails)
            open.Add("\"Mails\" WHERE \"State\" = 'Waiting'");
        return Until.Holds(
            "all that follows is done",
            Draining,
            async () =>
            {
                foreach (var schema in (string[])["company", "identity"])
                foreach (var question in open)
                    if (await data.Count(schema, $"SELECT COUNT(*) FROM {question}") > 0)
                        return false;
                return true;
            }
        );
    }
}
