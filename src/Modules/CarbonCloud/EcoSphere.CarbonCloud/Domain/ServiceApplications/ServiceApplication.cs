using EcoSphere.Kernel;

namespace EcoSphere.CarbonCloud.Domain.ServiceApplications;

/// <summary>A company asks for the greenhouse-gas data service (碳星雲服務申請). This part is the applicant's; the reviewer's is the other.</summary>
internal sealed partial class ServiceApplication : AggregateRoot
{
    private readonly List<ReviewRound> _rounds = [];

    private ServiceApplication() { }

    /// <summary>The letters of its reference number.</summary>
    public const string Series = "CC";

    /// <summary>The reference number, such as <c>CC-2026-000123</c>; the subscription that comes of it keeps it.</summary>
    public string Number { get; private set; } = "";

    public Guid CompanyId { get; private set; }

    /// <summary>The company's name, as it was when the application was begun or last sent.</summary>
    public string CompanyName { get; private set; } = "";

    /// <summary>The company's unified business number at that time.</summary>
    public string TaxId { get; private set; } = "";

    public Guid ApplicantId { get; private set; }

    public ApplicationState State { get; private set; }

    /// <summary>
    /// The company, while this is its open application or the one whose subscription runs; null afterwards. A company has one of these
    /// at most; a unique index holds that, whatever happens at once.
    /// </summary>
    public Guid? CurrentCompanyId { get; private set; }

    public string? Business { get; private set; }

    public SiteRegions Sites { get; private set; }

    public InventoryState? Inventory { get; private set; }

    public InterestTopics Topics { get; private set; }

    public string? Name { get; private set; }

    public string? Department { get; private set; }

    public string? Position { get; private set; }

    public string? Email { get; private set; }

    public string? Phone { get; private set; }

    public string? Remarks { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When the applicant last changed something; unsent drafts are kept for a time from then.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>How many times it has been sent.</summary>
    public int Round { get; private set; }

    /// <summary>When it was last sent.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Whether the address that was last sent is at a free mail service: for the reviewer to look at.</summary>
    public bool IsFreeMail { get; private set; }

    /// <summary>When it was last approved, returned or withdrawn.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Every sending with what came of it.</summary>
    public IReadOnlyList<ReviewRound> Rounds => _rounds;

    public ServiceAnswers Answers => new(Business, Sites, Inventory, Topics, Name, Department, Position, Email, Phone, Remarks);

    /// <summary>The last sending, or null before the first.</summary>
    public ReviewRound? LastRound => Round == 0 ? null : _rounds.Single(r => r.Number == Round);

    /// <summary>What the applicant may change now.</summary>
    public ApplicationSections OpenSections =>
        State switch
        {
            ApplicationState.Draft => ApplicationSections.Inventory | ApplicationSections.Applicant,
            ApplicationState.Returned => LastRound!.OpenSections,
            _ => ApplicationSections.None,
        };

    /// <summary>Begins a draft; what is known of the company and the applicant is filled in.</summary>
    public static ServiceApplication Start(string number, CompanyFacts company, Guid applicantId, ServiceAnswers known, DateTimeOffset now)
    {
        var application = new ServiceApplication
        {
            Number = number,
            CompanyId = company.Id,
            CompanyName = company.Name,
            TaxId = company.TaxId,
            ApplicantId = applicantId,
            CurrentCompanyId = company.Id,
            StartedAt = now,
            ChangedAt = now,
        };
        application.Take(known);
        return application;
    }

    /// <summary>Keeps the answers as they are, complete or not; those of sections that are closed stay.</summary>
    public Result SaveAnswers(ServiceAnswers answers, ApplicationSections section, DateTimeOffset now)
    {
        if (WhyClosed(section) is { } closed)
            return closed;
        if (answers.WhyNotKept is { } tooLong)
            return tooLong;
        if (answers == Answers)
            return Result.Success();
        Take(answers);
        return Changed(now);
    }

    /// <summary>Sends it for review, the first time or after corrections. Sending what has been sent changes nothing.</summary>
    /// <param name="company">The company as it is known now.</param>
    /// <param name="isFreeMail">Whether the address is at a free mail service.</param>
    /// <param name="now">The time.</param>
    public Result Submit(CompanyFacts company, bool isFreeMail, DateTimeOffset now)
    {
        if (State == ApplicationState.Submitted)
            return Result.Success();
        if (State is not (ApplicationState.Draft or ApplicationState.Returned))
            return WhyClosed(ApplicationSections.None)!;
        if (Answers.Check(ApplicationSections.Inventory | ApplicationSections.Applicant, isFreeMail).Failure is { } incomplete)
            return incomplete;

        State = ApplicationState.Submitted;
        (CompanyName, TaxId, IsFreeMail) = (company.Name, company.TaxId, isFreeMail);
        Round++;
        _rounds.Add(ReviewRound.Open(Round, Answers, isFreeMail, now));
        (SubmittedAt, DecidedAt) = (now, null);
        return Changed(now);
    }

    /// <summary>The company gives it up, even while it is in review. Doing it again changes nothing.</summary>
    public Result Withdraw(DateTimeOffset now)
    {
        if (State == ApplicationState.Withdrawn)
            return Result.Success();
        if (State == ApplicationState.Approved)
            return ServiceApplicationErrors.AlreadyApproved(DecidedAt);
        if (State == ApplicationState.Submitted)
            LastRound!.Withdraw(now);
        (State, CurrentCompanyId) = (ApplicationState.Withdrawn, null);
        DecidedAt = now;
        Unclaim();
        return Changed(now);
    }

    /// <summary>Takes out what names the applicant; what was written of the company stays.</summary>
    public void EraseApplicant()
    {
        Take(WithoutPerson(Answers));
        foreach (var round in _rounds)
            round.EraseApplicant();
        Touch();
    }

    internal static ServiceAnswers WithoutPerson(ServiceAnswers answers) =>
        answers with
        {
            Name = null,
            Department = null,
            Position = null,
            Email = null,
            Phone = null,
            Remarks = null,
        };

    private void Take(ServiceAnswers answers)
    {
        (Business, Sites, Inventory, Topics) = (answers.Business, answers.Sites, answers.Inventory, answers.Topics);
        (Name, Department, Position, Email) = (answers.Name, answers.Department, answers.Position, answers.Email);
        (Phone, Remarks) = (answers.Phone, answers.Remarks);
    }

    private Error? WhyClosed(ApplicationSections section) =>
        State switch
        {
            ApplicationState.Submitted => ServiceApplicationErrors.InReview,
            ApplicationState.Approved => ServiceApplicationErrors.AlreadyApproved(DecidedAt),
            ApplicationState.Withdrawn => ServiceApplicationErrors.Withdrawn(DecidedAt),
            _ => OpenSections.HasFlag(section) ? null : ServiceApplicationErrors.SectionClosed,
        };

    private Result Changed(DateTimeOffset now)
    {
        ChangedAt = now;
        Touch();
        return Result.Success();
    }
}

/// <summary>A company as an application names it.</summary>
internal sealed record CompanyFacts(Guid Id, string Name, string TaxId);
