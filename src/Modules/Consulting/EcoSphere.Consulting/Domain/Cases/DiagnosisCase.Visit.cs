using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Cases;

/// <content>The visit and the report that comes of it (F11).</content>
internal sealed partial class DiagnosisCase
{
    private readonly List<VisitProposal> _proposals = [];
    private readonly List<ReportVersion> _reports = [];

    /// <summary>The times that the firm can choose from; none once it has chosen.</summary>
    public IReadOnlyList<VisitProposal> Proposals => _proposals;

    /// <summary>When the visit begins, in UTC, once it is confirmed.</summary>
    public DateTimeOffset? VisitStarts { get; private set; }

    public DateTimeOffset? VisitEnds { get; private set; }

    /// <summary>How often the visit has been fixed or dropped: the sequence number of its calendar file (RFC 5545, 3.8.7.4).</summary>
    public int VisitSequence { get; private set; }

    /// <summary>All versions of the report, the newest last.</summary>
    public IReadOnlyList<ReportVersion> Reports => _reports;

    /// <summary>When the firm confirmed that it has the report.</summary>
    public DateTimeOffset? ReceivedAt { get; private set; }

    /// <summary>The consultant proposes times; they take the place of those proposed before.</summary>
    public Result ProposeVisit(Actor by, IReadOnlyList<VisitTime> times, string? note, DateTimeOffset now) =>
        WhyNot(CaseAction.ProposeVisit, by)
        ?? VisitTime.WhyNot(times, now)
        ?? Move(
            CaseAction.ProposeVisit,
            by,
            note,
            now,
            () =>
            {
                _proposals.Clear();
                _proposals.AddRange(times.OrderBy(t => t.Starts).Select(VisitProposal.Of));
            }
        );

    /// <summary>The firm chooses one of the times.</summary>
    public Result ConfirmVisit(Actor by, Guid proposalId, string? note, DateTimeOffset now)
    {
        if (WhyNot(CaseAction.ConfirmVisit, by) is { } refused)
            return refused;
        if (_proposals.Find(p => p.Id == proposalId) is not { } chosen)
            return CaseErrors.ProposalGone;
        if (chosen.Starts <= now)
            return CaseErrors.ProposalPast;
        return Move(
            CaseAction.ConfirmVisit,
            by,
            note,
            now,
            () =>
            {
                (VisitStarts, VisitEnds) = (chosen.Starts, chosen.Ends);
                VisitSequence++;
                _proposals.Clear();
            }
        );
    }

    /// <summary>None of the times suits the firm.</summary>
    public Result DeclineVisit(Actor by, string? reason, DateTimeOffset now) =>
        MoveWithReason(CaseAction.DeclineVisit, by, reason, CaseErrors.ReasonForConsultant, now, _proposals.Clear);

    /// <summary>Either side cannot keep the day of the visit; until that day has come.</summary>
    public Result CancelVisit(Actor by, string? reason, DateTimeOffset now)
    {
        if (WhyNot(CaseAction.CancelVisit, by) is { } refused)
            return refused;
        return TaipeiTime.DayOf(now) >= TaipeiTime.DayOf(VisitStarts!.Value)
            ? CaseErrors.VisitHeld
            : MoveWithReason(CaseAction.CancelVisit, by, reason, CaseErrors.ReasonForOthers, now, DropVisit);
    }

    /// <summary>The consultant hands over the report, or a newer version of it, from the day of the visit.</summary>
    public Result UploadReport(Actor by, Guid? fileId, string? note, DateTimeOffset now)
    {
        if (WhyNot(CaseAction.UploadReport, by) is { } refused)
            return refused;
        if (TaipeiTime.DayOf(now) < TaipeiTime.DayOf(VisitStarts!.Value))
            return CaseErrors.VisitAhead;
        if (_reports.Count >= ReportVersion.Most)
            return CaseErrors.TooManyReports;
        if (fileId is not { } file)
            return Error.Of([CaseErrors.NoReport.On("File")]);
        return Move(
            CaseAction.UploadReport,
            by,
            note,
            now,
            () => _reports.Add(ReportVersion.Of(_reports.Count + 1, file, TextInput.Paragraphs(note), by, now))
        );
    }

    /// <summary>The firm asks for a corrected report.</summary>
    public Result RequestRevision(Actor by, string? reason, DateTimeOffset now) =>
        MoveWithReason(CaseAction.RequestRevision, by, reason, CaseErrors.ReasonForConsultant, now);

    /// <summary>The firm has the report, in the version that it has seen; the survey opens.</summary>
    public Result ConfirmReceipt(Actor by, int seenVersion, DateTimeOffset now)
    {
        if (WhyNot(CaseAction.ConfirmReceipt, by) is { } refused)
            return refused;
        return seenVersion == _reports.Count ? Move(CaseAction.ConfirmReceipt, by, note: null, now, () => ReceivedAt = now) : CaseErrors.NewerReport;
    }

    private void DropVisit()
    {
        (VisitStarts, VisitEnds) = (null, null);
        VisitSequence++;
    }
}
