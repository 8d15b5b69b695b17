using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Companies;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Cases;

/// <summary>A case as every side sees it; what a side may not see is left out by the query of that side.</summary>
/// <param name="DueDay">The last day in time of the side whose turn it is.</param>
/// <param name="IsLate">Whether that day is over.</param>
/// <param name="Claim">Which administrator sees to it, or null; staff's own concern.</param>
internal sealed record CaseView(
    Guid Id,
    Guid Version,
    string Number,
    CaseState State,
    Side? Turn,
    DateTimeOffset StateSince,
    DateOnly? DueDay,
    bool IsLate,
    FirmFacts Firm,
    ApplicationAnswers Answers,
    ApplicationSections OpenSections,
    CaseFile? Scan,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? OverAt,
    IReadOnlyList<StepView> Steps,
    IReadOnlyList<RoundView> Rounds,
    IReadOnlyList<AssignmentView> Assignments,
    IReadOnlyList<ProposalView> Proposals,
    DateTimeOffset? VisitStarts,
    DateTimeOffset? VisitEnds,
    int VisitSequence,
    IReadOnlyList<ReportView> Reports,
    Guid? ConsultantId,
    string? ConsultantName,
    CaseTasks Tasks,
    CaseClaim? Claim
)
{
    public bool IsOpen => CaseMoves.Open.Contains(State);

    public RoundView? LastRound => Rounds.Count == 0 ? null : Rounds[^1];

    /// <summary>The last line of a kind, or null.</summary>
    public StepView? Last(CaseAction action) => Steps.LastOrDefault(s => s.Action == action);

    /// <summary>The newest step.</summary>
    public StepView Newest => Steps[^1];

    /// <summary>Whether the asking administrator can decide on it as far as claims go.</summary>
    public bool IsFree => Claim is null || Claim.IsOwn;

    public bool IsOpenFor(ApplicationSections section) => OpenSections.HasFlag(section);

    /// <summary>Puts a case together with its firm, how far its forms are, and its files: two questions more, one where files are not shown.</summary>
    public static async Task<CaseView> Of(
        IConsultingDb db,
        DiagnosisCase found,
        CaseDeadlines deadlines,
        Guid reader,
        bool withFiles,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var (id, companyId) = (found.Id, found.CompanyId);
        var known = await db
            .KnownCompanies.AsNoTracking()
            .Where(c => c.Id == companyId)
            .Select(c => new
            {
                Firm = c,
                IsAssessmentBegun = db.Assessments.Any(a => a.Id == id && a.ChangedAt > a.OpenedAt),
                IsSurveyBegun = db.Surveys.Any(s => s.Id == id && (s.FileId != null || s.Scores.Any())),
            })
            .SingleOrDefaultAsync(ct);
        var files = withFiles ? await FilesOf(db, found, ct) : [];
        var steps = found.Steps.OrderBy(s => s.Number).ToList();
        return new CaseView(
            found.Id,
            found.Version,
            found.Number,
            found.State,
            found.Turn,
            found.StateSince,
            deadlines.DayFor(found.State, found.DueFrom),
            deadlines.IsLate(found.State, found.DueFrom, now),
            FirmFacts.Of(companyId, known?.Firm),
            found.Answers,
            found.OpenSections,
            found.ScanFileId is { } own ? files.GetValueOrDefault(own) : null,
            found.SubmittedAt,
            found.OverAt,
            [.. steps.Select(s => new StepView(s.Number, s.Action, s.State, s.By, s.ByName, s.Note, s.At))],
            [.. found.Rounds.OrderBy(r => r.Number).Select(r => RoundView.Of(r, found.Rounds, files.GetValueOrDefault(r.ScanFileId)))],
            [
                .. found
                    .Assignments.OrderBy(a => a.Number)
                    .Select(a => new AssignmentView(a.ConsultantId, a.ConsultantName, a.TeamName, a.From, a.Until, a.ByName, a.Reason)),
            ],
            [.. found.Proposals.OrderBy(p => p.Starts).Select(p => new ProposalView(p.Id, p.Starts, p.Ends))],
            found.VisitStarts,
            found.VisitEnds,
            found.VisitSequence,
            [.. found.Reports.OrderBy(r => r.Number).Select(r => new ReportView(r.Number, r.Note, r.ByName, r.At, files.GetValueOrDefault(r.FileId)))],
            found.ConsultantId,
            found.ConsultantName,
            CaseTasks.Of(
                new TaskFacts(
                    found.State,
                    found.Confirmed,
                    found.ScanFileId is not null || found.Items != DiagnosisItems.None,
                    known is { IsAssessmentBegun: true },
                    steps.LastOrDefault(s => s.Action is CaseAction.SendSelfAssessment or CaseAction.ReturnSelfAssessment)
                        is { Action: CaseAction.ReturnSelfAssessment },
                    steps[^1].Action == CaseAction.RequestRevision,
                    known is { IsSurveyBegun: true }
                )
            ),
            found.ClaimedById is { } claimant ? new CaseClaim(found.ClaimedByName ?? "", found.ClaimedAt!.Value, claimant == reader) : null
        );
    }

    private static async Task<Dictionary<Guid, CaseFile>> FilesOf(IConsultingDb db, DiagnosisCase found, CancellationToken ct)
    {
        List<Guid> ids = [.. found.Reports.Select(r => r.FileId), .. found.Rounds.Select(r => r.ScanFileId)];
        if (found.ScanFileId is { } scan)
            ids.Add(scan);
        return await db.Files.AsNoTracking().Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => new CaseFile(f.Id, f.FileName, f.Length), ct);
    }
}

/// <summary>That an administrator sees to a case.</summary>
/// <param name="IsOwn">Whether it is the one who asks.</param>
internal sealed record CaseClaim(string ByName, DateTimeOffset At, bool IsOwn);

/// <summary>How the tasks of a firm stand.</summary>
internal sealed record CaseTasks(IReadOnlyList<(FirmTask Task, TaskState State)> All)
{
    public TaskState this[FirmTask task] => All.Single(t => t.Task == task).State;

    public static CaseTasks Of(TaskFacts facts) => new([.. FirmTasks.All.Select(t => (t, FirmTasks.Of(t, facts)))]);
}

/// <summary>The firm of a case as its company data tell.</summary>
internal sealed record FirmFacts(Guid Id, string Name, string TaxId, string Address, string Phone, string Representative, int? Employees, bool HasContact)
{
    public static FirmFacts Of(Guid id, KnownCompany? company) =>
        new(
            id,
            company?.Name ?? "",
            company?.TaxId ?? "",
            company?.Address ?? "",
            company?.Phone ?? "",
            company?.Representative ?? "",
            company?.Employees,
            company?.PrimaryContact is not null
        );
}

/// <summary>A file of a case; gone where it was erased.</summary>
internal sealed record CaseFile(Guid Id, string Name, long Length);

/// <summary>A line of a case's history.</summary>
internal sealed record StepView(int Number, CaseAction Action, CaseState State, Side By, string ByName, string? Note, DateTimeOffset At);

/// <summary>A sending of the application.</summary>
/// <param name="Changed">The sections that differ from the sending before; none for the first.</param>
internal sealed record RoundView(
    int Number,
    ApplicationAnswers Answers,
    CaseFile? Scan,
    DateTimeOffset SubmittedAt,
    ReviewDecision? Decision,
    DateTimeOffset? DecidedAt,
    string? DecidedByName,
    string? Reason,
    ApplicationSections OpenSections,
    IReadOnlyList<SectionRemark> Remarks,
    ApplicationSections Changed
)
{
    public string? RemarkOn(ApplicationSections section) => Remarks.FirstOrDefault(r => r.Section == section)?.Text;

    public static RoundView Of(ApplicationRound round, IReadOnlyList<ApplicationRound> all, CaseFile? scan) =>
        new(
            round.Number,
            round.Answers,
            scan,
            round.SubmittedAt,
            round.Decision,
            round.DecidedAt,
            round.DecidedByName,
            round.Reason,
            round.OpenSections,
            [.. ReturnNote.InOrder.Where(s => round.OpenSections.HasFlag(s)).Select(s => new SectionRemark(s, round.RemarkOn(s)))],
            all.FirstOrDefault(r => r.Number == round.Number - 1) is { } before ? round.ChangedSince(before) : ApplicationSections.None
        );
}

internal sealed record AssignmentView(
    Guid ConsultantId,
    string ConsultantName,
    string TeamName,
    DateTimeOffset From,
    DateTimeOffset? Until,
    string ByName,
    string? Reason
);

internal sealed record ProposalView(Guid Id, DateTimeOffset Starts, DateTimeOffset Ends);

internal sealed record ReportView(int Number, string? Note, string ByName, DateTimeOffset At, CaseFile? File);
