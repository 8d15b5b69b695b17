using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.FollowUps;

/// <summary>Where a yearly report stands.</summary>
internal enum FollowUpState
{
    /// <summary>Planned; its year is not over.</summary>
    Planned,

    /// <summary>The firm has been asked for it.</summary>
    Asked,

    /// <summary>Sent by the firm.</summary>
    Sent,

    /// <summary>Given back to the firm to be corrected, with a comment.</summary>
    Returned,
}

/// <summary>What a firm reports for a year (成效追蹤表, F21).</summary>
/// <param name="Measures">What was done.</param>
/// <param name="Investment">NT$.</param>
/// <param name="EnergySaved">Kilowatt-hours in the year; fuels converted.</param>
/// <param name="CarbonSaved">Tonnes of CO2e in the year.</param>
/// <param name="MoneySaved">NT$ in the year.</param>
/// <param name="Jobs">New jobs.</param>
/// <param name="Orders">Orders won by it, in words.</param>
/// <param name="EventsAttended">Presentations and exhibitions of results attended.</param>
internal sealed record FollowUpFigures(
    string? Measures,
    decimal? Investment,
    decimal? EnergySaved,
    decimal? CarbonSaved,
    decimal? MoneySaved,
    int? Jobs,
    string? Orders,
    int? EventsAttended
)
{
    public const int TextLength = 2000;

    /// <summary>As many as the database keeps.</summary>
    public const int Decimals = 4;

    private const decimal Most = 1_000_000_000_000m;

    public static FollowUpFigures None { get; } = new(null, null, null, null, null, null, null, null);

    /// <summary>As it is kept: texts trimmed.</summary>
    public FollowUpFigures Normalised() => this with { Measures = TextInput.Paragraphs(Measures), Orders = TextInput.Paragraphs(Orders) };

    /// <summary>What keeps it from being sent, or null.</summary>
    public Error? Failure()
    {
        var checks = new FieldChecks();
        checks.Text(Measures, TextLength, nameof(Measures), Error.Invalid("Say which measures were carried out, or that there were none."));
        checks.Text(Orders, TextLength, nameof(Orders));
        foreach (var (amount, field) in Amounts())
        {
            checks.Require(amount is >= 0 and <= Most, field, Error.Invalid("Enter a number; 0 where there is nothing."));
            checks.Require(amount is null || decimal.Round(amount.Value, Decimals) == amount, field, Error.Invalid("Use at most {0} decimals.", Decimals));
        }

        checks.Require(Jobs is >= 0 and <= 100_000, nameof(Jobs), Error.Invalid("Enter a number; 0 where there is nothing."));
        checks.Require(EventsAttended is >= 0 and <= 1000, nameof(EventsAttended), Error.Invalid("Enter a number; 0 where there is nothing."));
        return checks.Failure;
    }

    /// <summary>What keeps it from being kept as a draft, or null.</summary>
    public Error? TooLong()
    {
        var checks = new FieldChecks();
        checks.Text(Measures, TextLength, nameof(Measures));
        checks.Text(Orders, TextLength, nameof(Orders));
        foreach (var (amount, field) in Amounts())
            checks.Require(amount is null or (>= 0 and <= Most), field, Error.Invalid("Enter a number; 0 where there is nothing."));
        checks.Require(Jobs is null or (>= 0 and <= 100_000), nameof(Jobs), Error.Invalid("Enter a number; 0 where there is nothing."));
        checks.Require(EventsAttended is null or (>= 0 and <= 1000), nameof(EventsAttended), Error.Invalid("Enter a number; 0 where there is nothing."));
        return checks.Failure;
    }

    private IEnumerable<(decimal? Amount, string Field)> Amounts() =>
        [(Investment, nameof(Investment)), (EnergySaved, nameof(EnergySaved)), (CarbonSaved, nameof(CarbonSaved)), (MoneySaved, nameof(MoneySaved))];
}

/// <summary>
/// A firm's report for one of the years after the end of a programme: the duty of three years that the seeds of P1 and P3 write down. Made
/// by a job, asked for when its year is over, reminded and chased until it is sent.
/// </summary>
internal sealed class FollowUp : AggregateRoot
{
    /// <summary>So many days after it was asked for it is due.</summary>
    public const int DaysToAnswer = 60;

    /// <summary>So many days after it was given back it is due again, unless it is due later anyway.</summary>
    public const int DaysToCorrect = 14;

    public const int CommentLength = 1000;

    /// <summary>When the firm is reminded, in days from the last one in time: before it, then again and again after it.</summary>
    private static readonly int[] RemindedAfter = [-14, -3, 1, 30, 60];

    private FollowUp() { }

    public Guid ApplicationId { get; private set; }

    public Guid ProgrammeId { get; private set; }

    public Guid CompanyId { get; private set; }

    /// <summary>The calendar year that is reported.</summary>
    public int Year { get; private set; }

    /// <summary>Which of the years it is, from 1.</summary>
    public int Number { get; private set; }

    public FollowUpState State { get; private set; }

    /// <summary>The first day on which the firm is asked, in Taipei.</summary>
    public DateOnly AskOn { get; private set; }

    /// <summary>The last day in time, in Taipei.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>How often the firm was reminded since it was asked.</summary>
    public int Reminders { get; private set; }

    public DateTimeOffset? LastRemindedAt { get; private set; }

    /// <summary>The next day on which the firm is reminded, in Taipei, or null where it is not.</summary>
    public DateOnly? RemindOn { get; private set; }

    /// <summary>How often it was sent.</summary>
    public int Rounds { get; private set; }

    /// <summary>What is to be corrected, while it is returned; afterwards what was.</summary>
    public string? Comment { get; private set; }

    /// <summary>How often the firm has kept or sent figures: whoever changes them says which ones were before the eyes.</summary>
    public int Edits { get; private set; }

    /// <summary>When the firm last kept or sent what it has filled in.</summary>
    public DateTimeOffset? ChangedAt { get; private set; }

    public string? Measures { get; private set; }

    public decimal? Investment { get; private set; }

    public decimal? EnergySaved { get; private set; }

    public decimal? CarbonSaved { get; private set; }

    public decimal? MoneySaved { get; private set; }

    public int? Jobs { get; private set; }

    public string? Orders { get; private set; }

    public int? EventsAttended { get; private set; }

    public Guid? SentById { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Whether the firm is to fill it in.</summary>
    public bool IsOpen => State is FollowUpState.Asked or FollowUpState.Returned;

    public FollowUpFigures Figures => new(Measures, Investment, EnergySaved, CarbonSaved, MoneySaved, Jobs, Orders, EventsAttended);

    /// <summary>Plans the reports of a firm: one for each year after the last day of the programme, or of the coaching where none was told.</summary>
    public static IReadOnlyList<FollowUp> Plan(Guid applicationId, Guid programmeId, Guid companyId, DateOnly lastDay, int years) =>
        [
            .. Enumerable
                .Range(1, years)
                .Select(number => new FollowUp
                {
                    ApplicationId = applicationId,
                    ProgrammeId = programmeId,
                    CompanyId = companyId,
                    Number = number,
                    Year = lastDay.Year + number,
                    AskOn = new DateOnly(lastDay.Year + number + 1, 1, 1),
                    DueOn = new DateOnly(lastDay.Year + number + 1, 1, 1).AddDays(DaysToAnswer),
                }),
        ];

    /// <summary>Whether the last day is over and nothing was sent.</summary>
    public bool IsOverdue(DateTimeOffset now) => IsOpen && TaipeiTime.DayOf(now) > DueOn;

    /// <summary>Its year is over: the firm is asked. Who is asked late has as many days all the same.</summary>
    public Result Ask(DateTimeOffset now)
    {
        var today = TaipeiTime.DayOf(now);
        if (State != FollowUpState.Planned || today < AskOn)
            return FollowUpErrors.NotNow;
        State = FollowUpState.Asked;
        Due(today.AddDays(DaysToAnswer), today);
        return Result.Success();
    }

    /// <summary>Whether the firm is to be reminded now.</summary>
    public bool IsToBeReminded(DateTimeOffset now) => IsOpen && RemindOn <= TaipeiTime.DayOf(now);

    /// <summary>The firm was reminded. What was missed meanwhile, because no job ran, is not made up for.</summary>
    public void Reminded(DateTimeOffset now)
    {
        (Reminders, LastRemindedAt) = (Reminders + 1, now);
        RemindAfter(TaipeiTime.DayOf(now));
        Touch();
    }

    /// <summary>The firm keeps what it has filled in, without sending it.</summary>
    public Result Keep(Actor by, FollowUpFigures figures, DateTimeOffset now)
    {
        if (Refusal(by) is { } refused)
            return refused;
        var kept = figures.Normalised();
        if (kept.TooLong() is { } failure)
            return failure;
        Fill(kept, now);
        return Result.Success();
    }

    /// <summary>Sends what was kept.</summary>
    public Result Send(Actor by, DateTimeOffset now) => Send(by, Figures, now);

    public Result Send(Actor by, FollowUpFigures figures, DateTimeOffset now)
    {
        if (Refusal(by) is { } refused)
            return refused;
        var kept = figures.Normalised();
        if (kept.Failure() is { } failure)
            return failure;
        Fill(kept, now);
        (State, SentById, SentAt, RemindOn) = (FollowUpState.Sent, by.Id, now, null);
        Rounds++;
        return Result.Success();
    }

    /// <summary>Staff gives it back, so that the firm can correct its figures.</summary>
    /// <param name="by">Who gives it back.</param>
    /// <param name="seenRounds">Which round that person has read.</param>
    /// <param name="comment">What is to be corrected.</param>
    /// <param name="now">The time.</param>
    public Result Return(Actor by, int seenRounds, string? comment, DateTimeOffset now)
    {
        if (by.Side != Side.Staff)
            return Applications.ApplicationErrors.StaffOnly;
        if (State != FollowUpState.Sent || Rounds != seenRounds)
            return FollowUpErrors.NotNow;
        var text = TextInput.Paragraphs(comment);
        var checks = new FieldChecks();
        checks.Text(text, CommentLength, nameof(Comment), Error.Invalid("Say what is to be corrected."));
        if (checks.Failure is { } failure)
            return failure;
        (State, SentAt, Comment) = (FollowUpState.Returned, null, text);
        var today = TaipeiTime.DayOf(now);
        Due(today.AddDays(DaysToCorrect), today);
        return Result.Success();
    }

    /// <summary>The firm has until a day, or until the day that was told before where that is later; reminding begins anew.</summary>
    private void Due(DateOnly day, DateOnly today)
    {
        DueOn = day > DueOn ? day : DueOn;
        RemindAfter(today);
        Touch();
    }

    private void RemindAfter(DateOnly today) => RemindOn = RemindedAfter.Select(days => (DateOnly?)DueOn.AddDays(days)).FirstOrDefault(day => day > today);

    private Error? Refusal(Actor by) =>
        by.Side != Side.Firm ? Applications.ApplicationErrors.FirmOnly
        : IsOpen ? null
        : FollowUpErrors.NotNow;

    private void Fill(FollowUpFigures figures, DateTimeOffset now)
    {
        (ChangedAt, Edits) = (now, Edits + 1);
        (Measures, Investment, EnergySaved, CarbonSaved, MoneySaved, Jobs, Orders, EventsAttended) = figures;
        Touch();
    }
}

/// <summary>Why something about a yearly report is refused.</summary>
internal static class FollowUpErrors
{
    public static Error NotFound => Error.NotFound("There is no such report.");

    public static Error NotNow => Error.Conflict("This report cannot be changed now.");

    public static Error ChangedMeanwhile =>
        Error.Conflict("Somebody of your company has changed this report in the meantime. Look at it again before you send it.");

    public static Error SavedMeanwhile =>
        Error.Invalid("Somebody of your company has changed this report in the meantime. Compare both below; if you send it again, yours is kept.");
}
