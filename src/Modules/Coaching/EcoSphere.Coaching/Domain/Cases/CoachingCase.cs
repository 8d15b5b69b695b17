using System.Security.Cryptography;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Cases;

/// <summary>
/// The coaching of a firm whose application was approved (輔導案): who looks after it, its stages, visits, deliverables and notes. It comes
/// into being when the coaching begins, with the application's id. Where the application stands is the application's own matter.
/// </summary>
internal sealed class CoachingCase : AggregateRoot
{
    public const int MostVisits = 50;

    public const int CertificateCodeLength = 12;

    // without signs that are mistaken for others when somebody types them from paper
    private const string CodeSigns = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private readonly List<CaseStage> _stages = [];
    private readonly List<Deliverable> _deliverables = [];
    private readonly List<CaseVisit> _visits = [];

    private CoachingCase(Guid id)
        : base(id) { }

    public Guid ProgrammeId { get; private set; }

    public Guid ItemId { get; private set; }

    public Guid CompanyId { get; private set; }

    /// <summary>Who of the staff looks after it (承辦人).</summary>
    public Guid? OfficerId { get; private set; }

    public string? OfficerName { get; private set; }

    /// <summary>The consultant who coaches the firm.</summary>
    public Guid? CoachId { get; private set; }

    public string? CoachName { get; private set; }

    public DateTimeOffset BegunAt { get; private set; }

    /// <summary>When it ended, complete or not.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public bool IsComplete { get; private set; }

    /// <summary>The number of the completion certificate (結案證明), such as <c>CP-2026-000004</c>.</summary>
    public string? CertificateNumber { get; private set; }

    /// <summary>What is printed beside the number. Numbers follow each other and can be guessed; who knows this has seen the certificate.</summary>
    public string? CertificateCode { get; private set; }

    /// <summary>The day by which the stage that is under way is to be done; queues are sorted by it.</summary>
    public DateOnly? NextDueOn { get; private set; }

    public IReadOnlyList<CaseStage> Stages => _stages;

    public IReadOnlyList<Deliverable> Deliverables => _deliverables;

    public IReadOnlyList<CaseVisit> Visits => _visits;

    public bool IsOpen => EndedAt is null;

    /// <summary>Whether its sides can still write to each other: also when it is complete, for reports follow.</summary>
    public bool TakesMessages => IsOpen || IsComplete;

    /// <summary>The first stage that is not done.</summary>
    public CaseStage? Current => _stages.OrderBy(s => s.Number).FirstOrDefault(s => !s.IsDone);

    /// <summary>The coaching of a firm begins, with the stages of the item one after the other.</summary>
    public static CoachingCase Begin(Guid applicationId, Guid programmeId, Guid itemId, Guid companyId, IReadOnlyList<StagePlan> plan, DateTimeOffset now)
    {
        var begun = new CoachingCase(applicationId)
        {
            ProgrammeId = programmeId,
            ItemId = itemId,
            CompanyId = companyId,
            BegunAt = now,
        };
        var due = TaipeiTime.DayOf(now);
        foreach (var stage in plan)
        {
            due = due.AddDays(stage.Days);
            begun._stages.Add(CaseStage.Of(begun._stages.Count + 1, stage, due));
            begun._deliverables.AddRange(stage.Deliverables.Select(d => Deliverable.Of(stage.Key, d)));
        }

        begun.Current?.Begin(TaipeiTime.DayOf(now));
        begun.NextDueOn = begun.Current?.DueOn;
        return begun;
    }

    /// <summary>Somebody of the staff takes it over.</summary>
    /// <param name="by">Who does so.</param>
    /// <param name="seen">Who had it when that person looked: of two at once the second is told.</param>
    public Result TakeOver(Actor by, Guid? seen)
    {
        if (Refusal(by) is { } refused)
            return refused;
        if (OfficerId == by.Id)
            return Result.Success();
        if (OfficerId != seen)
            return CaseErrors.TakenMeanwhile(OfficerName ?? "");
        return AssignOfficer(by, by.Id, by.Name);
    }

    public Result AssignOfficer(Actor by, Guid officerId, string name)
    {
        if (Refusal(by) is { } refused)
            return refused;
        (OfficerId, OfficerName) = (officerId, name);
        return Changed();
    }

    /// <summary>Gives it to a consultant, or to none.</summary>
    public Result AssignCoach(Actor by, Guid? coachId, string? name)
    {
        if (Refusal(by) is { } refused)
            return refused;
        (CoachId, CoachName) = (coachId, coachId is null ? null : name);
        return Changed();
    }

    public CaseStage? FindStage(string? key) => _stages.Find(s => s.Key == key);

    public Deliverable? FindDeliverable(Guid id) => _deliverables.Find(d => d.Id == id);

    public CaseVisit? FindVisit(Guid id) => _visits.Find(v => v.Id == id);

    /// <summary>Sets the day by which a stage is to be done.</summary>
    public Result PlanStage(Actor by, string key, DateOnly? dueOn)
    {
        if (Refusal(by) is { } refused)
            return refused;
        if (FindStage(key) is not { } stage)
            return CaseErrors.NoStage;
        if (stage.IsDone)
            return CaseErrors.StageDone;
        stage.Plan(dueOn);
        return Changed();
    }

    /// <summary>A stage is done: the ones before it are, and what it has to bring was accepted.</summary>
    public Result FinishStage(Actor by, string key, DateTimeOffset now)
    {
        if (Refusal(by) is { } refused)
            return refused;
        if (FindStage(key) is not { } stage)
            return CaseErrors.NoStage;
        if (stage.IsDone)
            return CaseErrors.StageDone;
        if (_stages.Exists(s => s.Number < stage.Number && !s.IsDone))
            return CaseErrors.EarlierStage;
        if (_deliverables.Exists(d => d.StageKey == key && d.IsRequired && d.State != DeliverableState.Accepted))
            return CaseErrors.DeliverablesMissing;
        stage.Finish(TaipeiTime.DayOf(now));
        Current?.Begin(TaipeiTime.DayOf(now));
        return Changed();
    }

    /// <summary>What a side has to hand in now: what was returned, and what the stage under way needs.</summary>
    public IEnumerable<Deliverable> ToHandIn(DeliverableBy by) =>
        IsOpen
            ? _deliverables.Where(d =>
                d.By == by
                && (d.State == DeliverableState.Returned || (d is { State: DeliverableState.Awaited, IsRequired: true } && d.StageKey == Current?.Key))
            )
            : [];

    /// <summary>The firm or the coach hands something in. Staff may do so for the coach.</summary>
    public Result HandIn(Actor by, Guid deliverableId, Guid fileId, DateTimeOffset now)
    {
        if (!IsOpen)
            return CaseErrors.Over;
        if (FindDeliverable(deliverableId) is not { } deliverable)
            return CaseErrors.NoDeliverable;
        if (by.Side == Side.Firm != (deliverable.By == DeliverableBy.Firm))
            return CaseErrors.NotForYou;
        if (deliverable.State == DeliverableState.Accepted)
            return CaseErrors.DeliverableAccepted;
        deliverable.HandIn(by, fileId, now);
        return Changed();
    }

    /// <summary>Why staff that has read a deliverable up to a version cannot decide on it, or null: nothing is decided unseen.</summary>
    public Error? WhyStale(Guid deliverableId, int seenRounds) =>
        FindDeliverable(deliverableId) is { } one && one.Rounds != seenRounds ? CaseErrors.NewerVersion : null;

    public Result AcceptDeliverable(Actor by, Guid deliverableId, DateTimeOffset now)
    {
        if (Refusal(by) is { } refused)
            return refused;
        if (FindDeliverable(deliverableId) is not { } deliverable)
            return CaseErrors.NoDeliverable;
        if (deliverable.State != DeliverableState.HandedIn)
            return deliverable.State == DeliverableState.Accepted ? CaseErrors.DeliverableAccepted : CaseErrors.NothingHandedIn;
        deliverable.Accept(now);
        return Changed();
    }

    /// <summary>What was handed in is to be improved.</summary>
    public Result ReturnDeliverable(Actor by, Guid deliverableId, string? comment, DateTimeOffset now)
    {
        if (Refusal(by) is { } refused)
            return refused;
        if (FindDeliverable(deliverableId) is not { } deliverable)
            return CaseErrors.NoDeliverable;
        if (deliverable.State != DeliverableState.HandedIn)
            return deliverable.State == DeliverableState.Accepted ? CaseErrors.DeliverableAccepted : CaseErrors.NothingHandedIn;
        var text = TextInput.Paragraphs(comment);
        var checks = new FieldChecks();
        checks.Text(text, Deliverable.CommentLength, "Comment", Error.Invalid("Say what is to be improved."));
        if (checks.Failure is { } failure)
            return failure;
        deliverable.Return(text!, now);
        return Changed();
    }

    /// <summary>Staff or the coach plans a visit to the factory. The same visit sent twice is one.</summary>
    public Result<CaseVisit> PlanVisit(Actor by, DateOnly? on, string? stageKey, string? place)
    {
        if (RefusalOfGuide(by) is { } refused)
            return refused;
        if (_visits.Find(v => v.IsPlanned && v.On == on && v.Place == TextInput.Title(place)) is { } same)
            return same;
        if (_visits.Count >= MostVisits)
            return CaseErrors.TooManyVisits;
        if (stageKey is not null && FindStage(stageKey) is null)
            return CaseErrors.NoStage;
        if (VisitFailure(on, place) is { } failure)
            return failure;
        var visit = CaseVisit.Of(on!.Value, stageKey, TextInput.Title(place)!);
        _visits.Add(visit);
        Changed();
        return visit;
    }

    public Result MoveVisit(Actor by, Guid visitId, DateOnly? on, string? place)
    {
        if (RefusalOfGuide(by) is { } refused)
            return refused;
        if (FindVisit(visitId) is not { } visit)
            return CaseErrors.NoVisit;
        if (!visit.IsPlanned)
            return CaseErrors.VisitOver;
        if (VisitFailure(on, place) is { } failure)
            return failure;
        visit.Move(on!.Value, TextInput.Title(place)!);
        return Changed();
    }

    /// <summary>A visit has taken place; what was seen and agreed is written down.</summary>
    public Result RecordVisit(Actor by, Guid visitId, string? participants, string? record, DateTimeOffset now)
    {
        if (RefusalOfGuide(by) is { } refused)
            return refused;
        if (FindVisit(visitId) is not { } visit)
            return CaseErrors.NoVisit;
        if (!visit.IsPlanned)
            return CaseErrors.VisitOver;
        var (people, text) = (TextInput.Line(participants), TextInput.Paragraphs(record));
        var checks = new FieldChecks();
        checks.Text(people, CaseVisit.ParticipantsLength, "Participants", Error.Invalid("Say who took part."));
        checks.Text(text, CaseVisit.RecordLength, "Record", Error.Invalid("Write down what was seen and agreed."));
        checks.Require(visit.On <= TaipeiTime.DayOf(now), "Record", Error.Invalid("The day of this visit has not come yet."));
        if (checks.Failure is { } failure)
            return failure;
        visit.Hold(people!, text!, now);
        return Changed();
    }

    public Result CancelVisit(Actor by, Guid visitId, DateTimeOffset now)
    {
        if (RefusalOfGuide(by) is { } refused)
            return refused;
        if (FindVisit(visitId) is not { } visit)
            return CaseErrors.NoVisit;
        if (!visit.IsPlanned)
            return CaseErrors.VisitOver;
        visit.Cancel(now);
        return Changed();
    }

    /// <summary>What keeps it from being completed, or null; asked before a number is taken.</summary>
    public Error? WhyNotComplete(Actor by) => Refusal(by) ?? (_stages.Exists(s => !s.IsDone) ? CaseErrors.StagesOpen : null);

    /// <summary>All stages are done, and the firm gets its certificate. The application completes with it.</summary>
    public Result Complete(Actor by, string certificateNumber, DateTimeOffset now)
    {
        if (WhyNotComplete(by) is { } refused)
            return refused;
        (IsComplete, CertificateNumber, EndedAt) = (true, certificateNumber, now);
        CertificateCode = RandomNumberGenerator.GetString(CodeSigns, CertificateCodeLength);
        return Changed();
    }

    /// <summary>The firm has left, or staff has ended it.</summary>
    public void End(DateTimeOffset now)
    {
        EndedAt ??= now;
        Changed();
    }

    /// <summary>Erases the name of a person.</summary>
    public void EraseName(Guid personId)
    {
        if (OfficerId == personId)
            OfficerName = "";
        if (CoachId == personId)
            CoachName = "";
        foreach (var version in _deliverables.SelectMany(d => d.Versions).Where(v => v.ById == personId))
            version.EraseName();
        Touch();
    }

    private static Error? VisitFailure(DateOnly? on, string? place)
    {
        var checks = new FieldChecks();
        checks.Require(on is not null, "On", Error.Invalid("Enter the day of the visit."));
        checks.Text(TextInput.Title(place), CaseVisit.PlaceLength, "Place", Error.Invalid("Enter the place and the time."));
        return checks.Failure;
    }

    private Error? Refusal(Actor by) =>
        by.Side != Side.Staff ? CaseErrors.StaffOnly
        : IsOpen ? null
        : CaseErrors.Over;

    private Error? RefusalOfGuide(Actor by) =>
        by.Side == Side.Firm ? CaseErrors.StaffOnly
        : IsOpen ? null
        : CaseErrors.Over;

    private Result Changed()
    {
        NextDueOn = IsOpen ? Current?.DueOn : null;
        Touch();
        return Result.Success();
    }
}
