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

    public static FollowUpFigures None { get; } = new(null, null, null, null, null, null, null, null);

    /// <summary>As it is kept: texts trimmed.</summary>
    public FollowUpFigures Normalised() => this with { Measures = TextInput.Paragraphs(Measures), Orders = TextInput.Paragraphs(Orders) };

    /// <summary>What keeps it from being sent, or null.</summary>
    public Error? Failure()
    {
        var checks = new FieldChecks();
        checks.Text(Measures, TextLength, nameof(Measures), Error.Invalid("Say which measures were carried out, or that there were none."));
        checks.Text(Orders, TextLength, nameof(Orders));
        Amount(checks, Investment, nameof(Investment));
        Amount(checks, EnergySaved, nameof(EnergySaved));
        Amount(checks, CarbonSaved, nameof(CarbonSaved));
        Amount(checks, MoneySaved, nameof(MoneySaved));
        checks.Require(Jobs is >= 0 and <= 100_000, nameof(Jobs), Error.Invalid("Enter a number; 0 where there is nothing."));
        checks.Require(EventsAttended is >= 0 and <= 1000, nameof(EventsAttended), Error.Invalid("Enter a number; 0 where there is nothing."));
        return checks.Failure;
    }

    private static void Amount(FieldChecks checks, decimal? amount, string field) =>
        checks.Require(amount is >= 0 and <= 1_000_000_000_000m, field, Error.Invalid("Enter a number; 0 where there is nothing."));
}

/// <summary>
/// A firm's report for one of the years after the end of a programme: the duty of three years that the seeds of P1 and P3 write down. Made
/// by a job, asked for when its year is over, reminded and chased until it is sent.
/// </summary>
internal sealed class FollowUp : AggregateRoot
{
    /// <summary>So many days after it was asked for it is due.</summary>
    public const int DaysToAnswer = 60;

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

    public FollowUpFigures Figures => new(Measures, Investment, EnergySaved, CarbonSaved, MoneySaved, Jobs, Orders, EventsAttended);

    /// <summary>Plans the reports of a firm: one for each year after the programme's last.</summary>
    public static IReadOnlyList<FollowUp> Plan(Guid applicationId, Guid programmeId, Guid companyId, DateOnly programmeEndsOn, int years) =>
        [
            .. Enumerable
                .Range(1, years)
                .Select(number => new FollowUp
                {
                    ApplicationId = applicationId,
                    ProgrammeId = programmeId,
                    CompanyId = companyId,
                    Number = number,
                    Year = programmeEndsOn.Year + number,
                    AskOn = new DateOnly(programmeEndsOn.Year + number + 1, 1, 1),
                    DueOn = new DateOnly(programmeEndsOn.Year + number + 1, 1, 1).AddDays(DaysToAnswer),
                }),
        ];

    /// <summary>Whether the last day is over and nothing was sent.</summary>
    public bool IsOverdue(DateTimeOffset now) => State == FollowUpState.Asked && TaipeiTime.DayOf(now) > DueOn;

    /// <summary>Its year is over: the firm is asked.</summary>
    public Result Ask(DateTimeOffset now)
    {
        if (State != FollowUpState.Planned || TaipeiTime.DayOf(now) < AskOn)
            return FollowUpErrors.NotNow;
        State = FollowUpState.Asked;
        Touch();
        return Result.Success();
    }

    public void Reminded(DateTimeOffset now)
    {
        (Reminders, LastRemindedAt) = (Reminders + 1, now);
        Touch();
    }

    /// <summary>The firm keeps what it has filled in, without sending it.</summary>
    public Result Keep(Actor by, FollowUpFigures figures)
    {
        if (Refusal(by) is { } refused)
            return refused;
        Fill(figures.Normalised());
        return Result.Success();
    }

    public Result Send(Actor by, FollowUpFigures figures, DateTimeOffset now)
    {
        if (Refusal(by) is { } refused)
            return refused;
        var kept = figures.Normalised();
        if (kept.Failure() is { } failure)
            return failure;
        Fill(kept);
        (State, SentById, SentAt) = (FollowUpState.Sent, by.Id, now);
        return Result.Success();
    }

    /// <summary>Staff gives it back, so that the firm can correct its figures.</summary>
    public Result Reopen(Actor by)
    {
        if (by.Side != Side.Staff)
            return Applications.ApplicationErrors.StaffOnly;
        if (State != FollowUpState.Sent)
            return FollowUpErrors.NotNow;
        (State, SentAt) = (FollowUpState.Asked, null);
        Touch();
        return Result.Success();
    }

    private Error? Refusal(Actor by) =>
        by.Side != Side.Firm ? Applications.ApplicationErrors.FirmOnly
        : State == FollowUpState.Asked ? null
        : FollowUpErrors.NotNow;

    private void Fill(FollowUpFigures figures)
    {
        (Measures, Investment, EnergySaved, CarbonSaved, MoneySaved, Jobs, Orders, EventsAttended) = figures;
        Touch();
    }
}

/// <summary>Why something about a yearly report is refused.</summary>
internal static class FollowUpErrors
{
    public static Error NotFound => Error.NotFound("There is no such report.");

    public static Error NotNow => Error.Conflict("This report cannot be changed now.");
}
