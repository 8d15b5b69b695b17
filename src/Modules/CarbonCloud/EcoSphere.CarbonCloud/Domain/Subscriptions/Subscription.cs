using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;

namespace EcoSphere.CarbonCloud.Domain.Subscriptions;

/// <summary>Why a subscription is over.</summary>
internal enum SubscriptionEnd
{
    /// <summary>到期: its last day is over.</summary>
    Expired,

    /// <summary>提前終止 by an administrator of the platform.</summary>
    EndedEarly,
}

/// <summary>That a company may use the service, from the day of the approval to a last day (both in Taipei). A company has one that runs at most.</summary>
internal sealed class Subscription : AggregateRoot
{
    public const int Months = 6;
    public const int ReasonLength = 1000;

    /// <summary>The longest a subscription may be made to run from today, in months; a slip of the year is caught.</summary>
    public const int MostMonthsAhead = 24;

    /// <summary>How many days before the last one the company is reminded, the farthest first.</summary>
    public static readonly IReadOnlyList<int> ReminderDays = [30, 7, 1];

    private Subscription() { }

    /// <summary>The number of the application that it came of.</summary>
    public string Number { get; private set; } = "";

    public Guid CompanyId { get; private set; }

    public Guid ApplicationId { get; private set; }

    /// <summary>Who applied and has the first seat.</summary>
    public Guid ApplicantId { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>The last day on which it can be used.</summary>
    public DateOnly LastDay { get; private set; }

    /// <summary>The moment at which the last day is over in Taipei (UTC); from then nobody gets in, whether a job has run or not.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>When it was ended, or null while that has not been put down.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public SubscriptionEnd? End { get; private set; }

    /// <summary>Why it was ended early, for the company to read, or null.</summary>
    public string? EndReason { get; private set; }

    /// <summary>The last reminder that was sent, in days before the last one, or null before the first.</summary>
    public int? RemindedDays { get; private set; }

    /// <summary>
    /// Begins on the day of the approval. The day itself is not counted, and where the month six months later has no such day, that
    /// month's last day is the last (Civil Code, art. 120 II and 121 II): approved on 31 August, it can be used until the end of 28 or 29
    /// February.
    /// </summary>
    public static Subscription Start(ServiceApplication application, DateTimeOffset now)
    {
        var subscription = new Subscription
        {
            Number = application.Number,
            CompanyId = application.CompanyId,
            ApplicationId = application.Id,
            ApplicantId = application.ApplicantId,
            StartedAt = now,
        };
        subscription.RunUntil(TaipeiTime.DayOf(now).AddMonths(Months));
        return subscription;
    }

    /// <summary>Whether the service can be used at a moment.</summary>
    public bool RunsAt(DateTimeOffset now) => EndedAt is null && now < EndsAt;

    /// <summary>Makes the last day a later one. What has been told of the old end does not count for the new one.</summary>
    /// <param name="seenVersion">The state that the administrator has seen; of two at once one decides.</param>
    /// <param name="lastDay">The new last day, or null where none was given.</param>
    /// <param name="reason">Why; for the record.</param>
    /// <param name="now">The time.</param>
    public Result Extend(Guid seenVersion, DateOnly? lastDay, string? reason, DateTimeOffset now)
    {
        if (WhyClosed(seenVersion, now) is { } closed)
            return closed;
        var today = TaipeiTime.DayOf(now);
        var checks = new FieldChecks();
        checks.Require(lastDay > LastDay, nameof(LastDay), SubscriptionErrors.NotLater(LastDay));
        checks.Require(
            lastDay is null || lastDay <= today.AddMonths(MostMonthsAhead),
            nameof(LastDay),
            SubscriptionErrors.TooFar(today.AddMonths(MostMonthsAhead))
        );
        checks.Text(TextInput.Paragraphs(reason), ReasonLength, "Reason", Error.Invalid("Enter the reason; it is kept with the subscription."));
        if (checks.Failure is { } wrong)
            return wrong;
        RunUntil(lastDay!.Value);
        // the mail about the extension says as much as the reminders that would already be due
        var left = LastDay.DayNumber - today.DayNumber;
        RemindedDays = ReminderDays.Where(d => left <= d).Select(d => (int?)d).Min();
        Touch();
        return Result.Success();
    }

    /// <summary>Ends it before its last day, at once.</summary>
    /// <param name="seenVersion">The state that the administrator has seen.</param>
    /// <param name="reason">Why; the company reads it.</param>
    /// <param name="now">The time.</param>
    public Result EndEarly(Guid seenVersion, string? reason, DateTimeOffset now)
    {
        if (WhyClosed(seenVersion, now) is { } closed)
            return closed;
        var checks = new FieldChecks();
        checks.Text(TextInput.Paragraphs(reason), ReasonLength, "Reason", Error.Invalid("Enter the reason; the company reads it."));
        if (checks.Failure is { } wrong)
            return wrong;
        (EndedAt, End, EndReason) = (now, SubscriptionEnd.EndedEarly, TextInput.Paragraphs(reason));
        Touch();
        return Result.Success();
    }

    /// <summary>Puts down that the last day is over. Where it is not, or where it has been put down, nothing changes.</summary>
    /// <returns>Whether it ended now.</returns>
    public bool Expire(DateTimeOffset now)
    {
        if (EndedAt is not null || now < EndsAt)
            return false;
        (EndedAt, End) = (EndsAt, SubscriptionEnd.Expired);
        Touch();
        return true;
    }

    /// <summary>The reminder that is to be sent on a day, in days before the last one: of several that were missed only the nearest; or null.</summary>
    public int? ReminderOn(DateOnly today)
    {
        var left = LastDay.DayNumber - today.DayNumber;
        if (EndedAt is not null || left < 0)
            return null;
        var due = ReminderDays.Where(d => left <= d).Select(d => (int?)d).Min();
        return RemindedDays is { } told && told <= due ? null : due;
    }

    public void Reminded(int days)
    {
        RemindedDays = days;
        Touch();
    }

    private void RunUntil(DateOnly lastDay) => (LastDay, EndsAt) = (lastDay, TaipeiTime.EndOf(lastDay));

    private Error? WhyClosed(Guid seenVersion, DateTimeOffset now) =>
        !RunsAt(now) ? SubscriptionErrors.Over(EndedAt ?? EndsAt)
        : Version != seenVersion ? SubscriptionErrors.ChangedSince
        : null;
}
