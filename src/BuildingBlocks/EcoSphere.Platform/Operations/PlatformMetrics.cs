using System.Diagnostics.Metrics;

namespace EcoSphere.Platform.Operations;

/// <summary>What monitoring counts of the work that no page waits for, by <c>module</c>. Only what goes wrong: the rest costs nothing.</summary>
internal static class PlatformMetrics
{
    private static readonly Meter Meter = new("EcoSphere.Platform");

    private static readonly Counter<long> EventsFailed = Meter.CreateCounter<long>(
        "ecosphere.events.failed",
        "{attempt}",
        "attempts to deliver an event or to react to it that failed and are repeated"
    );

    private static readonly Counter<long> EventsGivenUp = Meter.CreateCounter<long>(
        "ecosphere.events.given_up",
        "{event}",
        "events that failed for the last time and wait for staff"
    );

    private static readonly Counter<long> MailsFailed = Meter.CreateCounter<long>(
        "ecosphere.mails.failed",
        "{attempt}",
        "attempts to send a mail that failed and are repeated"
    );

    private static readonly Counter<long> MailsGivenUp = Meter.CreateCounter<long>(
        "ecosphere.mails.given_up",
        "{mail}",
        "mails that failed for the last time and wait for staff"
    );

    private static readonly Counter<long> JobsFailed = Meter.CreateCounter<long>("ecosphere.jobs.failed", "{run}", "turns of jobs that failed");

    public static void EventFailed(string module, bool isGivenUp) => (isGivenUp ? EventsGivenUp : EventsFailed).Add(1, Of(module));

    public static void MailFailed(string module, bool isGivenUp) => (isGivenUp ? MailsGivenUp : MailsFailed).Add(1, Of(module));

    public static void JobFailed(string module) => JobsFailed.Add(1, Of(module));

    private static KeyValuePair<string, object?> Of(string module) => new("module", module);
}
