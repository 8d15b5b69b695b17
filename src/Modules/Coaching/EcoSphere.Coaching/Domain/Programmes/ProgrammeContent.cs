using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Programmes;

/// <summary>What everybody reads of a programme. Paragraphs are plain text.</summary>
internal sealed record ProgrammeContent
{
    public const int LineLength = 200;

    public const int TextLength = 6000;

    public LocalText Title { get; init; } = LocalText.None;

    public LocalText Summary { get; init; } = LocalText.None;

    public LocalText Description { get; init; } = LocalText.None;

    /// <summary>主辦機關.</summary>
    public LocalText Organiser { get; init; } = LocalText.None;

    /// <summary>執行單位.</summary>
    public LocalText ExecutingBody { get; init; } = LocalText.None;

    /// <summary>What a firm takes on when it is accepted (核定後義務).</summary>
    public LocalText Obligations { get; init; } = LocalText.None;

    public string ContactName { get; init; } = "";

    public string ContactPhone { get; init; } = "";

    public string ContactEmail { get; init; } = "";

    /// <summary>What is wrong with it, or null.</summary>
    public Error? Failure()
    {
        var checks = new FieldChecks();
        checks.Text(Title.IsNone() ? null : Title.Zh, LineLength, "TitleZh", Error.Invalid("Enter the title in Chinese."));
        checks.Text(Title.En, LineLength, "TitleEn", Error.Invalid("Enter the title in English."));
        checks.Text(Summary.IsNone() ? null : Summary.Zh, 400, "SummaryZh", Error.Invalid("Enter a summary in Chinese."));
        checks.Text(Summary.En, 400, "SummaryEn");
        checks.Text(Description.Zh, TextLength, "DescriptionZh");
        checks.Text(Description.En, TextLength, "DescriptionEn");
        checks.Text(Organiser.IsNone() ? null : Organiser.Zh, LineLength, "OrganiserZh", Error.Invalid("Enter who organises the programme."));
        checks.Text(Organiser.En, LineLength, "OrganiserEn");
        checks.Text(ExecutingBody.IsNone() ? null : ExecutingBody.Zh, LineLength, "ExecutingBodyZh", Error.Invalid("Enter who carries the programme out."));
        checks.Text(ExecutingBody.En, LineLength, "ExecutingBodyEn");
        checks.Text(Obligations.Zh, TextLength, "ObligationsZh");
        checks.Text(Obligations.En, TextLength, "ObligationsEn");
        checks.Text(ContactName, 100, "ContactName");
        if (ContactPhone.Length > 0)
            checks.Phone(ContactPhone, "ContactPhone");
        if (ContactEmail.Length > 0)
            checks.Email(ContactEmail, "ContactEmail", FieldChecks.NotAnEmail);
        return checks.Failure;
    }
}

/// <summary>The years of a programme. Firms report for the years after its end.</summary>
/// <param name="Year">The year it is called by, or null where none is told.</param>
/// <param name="EndsOn">The last day of the programme in Taipei; follow-up years are counted from it, and from the completion where none is told.</param>
/// <param name="FollowUpYears">For how many years firms report.</param>
internal sealed record ProgrammeYears(int? Year, DateOnly? EndsOn, int FollowUpYears = 3)
{
    public Error? Failure()
    {
        var checks = new FieldChecks();
        checks.Require(Year is null or (>= 2000 and <= 2100), "Year", Error.Invalid("Enter a year between 2000 and 2100."));
        checks.Require(FollowUpYears is >= 0 and <= 10, "FollowUpYears", Error.Invalid("Enter between 0 and 10 years."));
        return checks.Failure;
    }
}

/// <summary>What everybody reads of an item, and what its places cost and how they are given.</summary>
internal sealed record ItemContent
{
    public const int CodeLength = 8;

    /// <summary>Such as A.</summary>
    public string Code { get; init; } = "";

    public LocalText Title { get; init; } = LocalText.None;

    public LocalText Summary { get; init; } = LocalText.None;

    /// <summary>For whom it is (輔導對象).</summary>
    public LocalText Target { get; init; } = LocalText.None;

    /// <summary>Who carries it out, where that is somebody else than for the programme.</summary>
    public LocalText ExecutingBody { get; init; } = LocalText.None;

    /// <summary>The fee to the firm in NT$, tax included.</summary>
    public decimal Fee { get; init; }

    public LocalText FeeNote { get; init; } = LocalText.None;

    /// <summary>自籌款 in NT$.</summary>
    public decimal OwnContribution { get; init; }

    public LocalText OwnContributionNote { get; init; } = LocalText.None;

    /// <summary>What leaving midway means (中途退出), or none.</summary>
    public LocalText WithdrawalNote { get; init; } = LocalText.None;

    /// <summary>The most that a firm that stops without reason pays back, in NT$, or null.</summary>
    public decimal? PayBackLimit { get; init; }

    /// <summary>Whether the approved firms are published by name; otherwise only their number is.</summary>
    public bool PublishesNames { get; init; } = true;

    public Error? Failure()
    {
        var checks = new FieldChecks();
        checks.Text(Code.Length == 0 ? null : Code, CodeLength, nameof(Code), Error.Invalid("Enter a short code, such as A."));
        checks.Text(Title.IsNone() ? null : Title.Zh, ProgrammeContent.LineLength, "TitleZh", Error.Invalid("Enter the title in Chinese."));
        checks.Text(Title.En, ProgrammeContent.LineLength, "TitleEn", Error.Invalid("Enter the title in English."));
        checks.Text(Summary.Zh, 1000, "SummaryZh");
        checks.Text(Summary.En, 1000, "SummaryEn");
        checks.Text(Target.Zh, 1000, "TargetZh");
        checks.Text(Target.En, 1000, "TargetEn");
        checks.Text(ExecutingBody.Zh, ProgrammeContent.LineLength, "ExecutingBodyZh");
        checks.Text(ExecutingBody.En, ProgrammeContent.LineLength, "ExecutingBodyEn");
        checks.Text(FeeNote.Zh, 400, "FeeNoteZh");
        checks.Text(FeeNote.En, 400, "FeeNoteEn");
        checks.Text(OwnContributionNote.Zh, 400, "OwnContributionNoteZh");
        checks.Text(OwnContributionNote.En, 400, "OwnContributionNoteEn");
        checks.Text(WithdrawalNote.Zh, 1000, "WithdrawalNoteZh");
        checks.Text(WithdrawalNote.En, 1000, "WithdrawalNoteEn");
        Amount(checks, Fee, nameof(Fee));
        Amount(checks, OwnContribution, nameof(OwnContribution));
        Amount(checks, PayBackLimit ?? 0, nameof(PayBackLimit));
        return checks.Failure;
    }

    private static void Amount(FieldChecks checks, decimal amount, string field) =>
        checks.Require(
            amount is >= 0 and <= 1_000_000_000 && decimal.Truncate(amount) == amount,
            field,
            Error.Invalid("Enter the amount in NT$, without decimals.")
        );
}

/// <summary>How the places of an item are given.</summary>
/// <param name="Quota">The places, or null where there is no limit.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Release">When a place comes back.</param>
/// <param name="HasWaitingList">Whether firms can wait for a place.</param>
/// <param name="Reviewers">How many reviewers have to score an application before it is listed; 0 for none.</param>
/// <param name="CorrectionDays">How many days a firm has to correct its application, the day of the return not counted.</param>
internal sealed record ItemPlan(
    int? Quota,
    QuotaUnit Unit = QuotaUnit.Firms,
    PlaceRelease Release = PlaceRelease.UntilCompleted,
    bool HasWaitingList = true,
    int Reviewers = 0,
    int CorrectionDays = 14
)
{
    public const int MostPlaces = 100_000;

    public Error? Failure()
    {
        var checks = new FieldChecks();
        checks.Require(
            Quota is null or (>= 1 and <= MostPlaces),
            nameof(Quota),
            Error.Invalid("Enter the number of places, from 1 to {0}, or leave it empty.", MostPlaces)
        );
        checks.Require(Reviewers is 0 or 2, nameof(Reviewers), Error.Invalid("Choose no reviewers or two."));
        checks.Require(CorrectionDays is >= 1 and <= 90, nameof(CorrectionDays), Error.Invalid("Enter between 1 and 90 days."));
        return checks.Failure;
    }
}
