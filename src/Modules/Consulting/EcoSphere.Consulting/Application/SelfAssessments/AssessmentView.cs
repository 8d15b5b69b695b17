using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.SelfAssessments;

/// <summary>A self-assessment as its firm, the consultant and staff read it.</summary>
/// <param name="CaseId">The case, which gives it its id.</param>
/// <param name="Version">Renewed by each change.</param>
/// <param name="CanEdit">Whether the firm can change it now.</param>
/// <param name="SentAt">When it was sent last, or null.</param>
/// <param name="Return">Why it was returned, while it is being corrected.</param>
/// <param name="CanReturn">Whether the consultant or staff can return it now.</param>
/// <param name="Steps">How many steps the case has.</param>
/// <param name="ReturnedAt">When it was returned last, or null.</param>
/// <param name="ContactsRemark">What had to be corrected in the contacts, of the last return.</param>
/// <param name="ListRemark">What had to be corrected in the list of blocks, of the last return.</param>
/// <param name="Removed">The blocks that were removed since, by their names.</param>
/// <param name="IsListOpen">Whether the firm can add, remove and move blocks now.</param>
/// <param name="AreContactsOpen">Whether the contacts are carried over anew when it is sent.</param>
/// <param name="Missing">What keeps it from being sent, by the place of its block; 0 stands for the whole.</param>
internal sealed record AssessmentView(
    Guid CaseId,
    Guid Version,
    string CaseNumber,
    string Company,
    string IndustryCode,
    DiagnosisItems Items,
    bool CanEdit,
    DateTimeOffset OpenedAt,
    DateTimeOffset ChangedAt,
    DateTimeOffset? SentAt,
    AssessmentReturn? Return,
    bool CanReturn,
    int Steps,
    DateTimeOffset? ReturnedAt,
    string? ContactsRemark,
    string? ListRemark,
    IReadOnlyList<string> Removed,
    bool IsListOpen,
    bool AreContactsOpen,
    IReadOnlyList<AssessmentContact> Contacts,
    IReadOnlyList<BlockView> Blocks,
    ILookup<int, Error> Missing
)
{
    public IReadOnlyList<CarrierTotal> Totals => EnergyTotals.Of(Blocks.Select(b => b.Answers));
}

/// <summary>A block with its place and stamp.</summary>
/// <param name="IsOpen">Whether the firm can change it now.</param>
/// <param name="Remark">What had to be corrected in it, of the last return.</param>
/// <param name="Returned">Its answers at the last return; null where it has been added since, or nothing was returned.</param>
internal sealed record BlockView(Guid Id, int Position, Guid Stamp, BlockAnswers Answers, bool IsOpen, string? Remark, BlockAnswers? Returned);

/// <summary>Why it is to be corrected, and on which side that was said.</summary>
internal sealed record AssessmentReturn(Side By, string ByName, string? Reason, DateTimeOffset At);

internal static class AssessmentQueries
{
    /// <summary>Reads a self-assessment of one of these cases.</summary>
    /// <param name="db">The data.</param>
    /// <param name="cases">The cases that the asking person may read.</param>
    /// <param name="caseId">Which, or null for the one that was opened last.</param>
    /// <param name="now">The time.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<Result<AssessmentView>> Assessment(
        this IConsultingDb db,
        IQueryable<DiagnosisCase> cases,
        Guid? caseId,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        if (caseId is { } id)
            cases = cases.Where(c => c.Id == id);
        var place = await (
            from c in cases
            join a in db.Assessments on c.Id equals a.Id
            orderby a.OpenedAt descending
            select new
            {
                c.Id,
                c.Number,
                c.State,
                Steps = c.Steps.Count,
                Company = db.KnownCompanies.Where(k => k.Id == c.CompanyId).Select(k => k.Name).FirstOrDefault(),
                // all of these few: asked for the last of each case, the database would number those of all cases
                Moves = c
                    .Steps.Where(s => s.Action == CaseAction.ReturnSelfAssessment || s.Action == CaseAction.SendSelfAssessment)
                    .OrderBy(s => s.Number)
                    .Select(s => new
                    {
                        s.Action,
                        s.By,
                        s.ByName,
                        s.Note,
                        s.At,
                    })
                    .ToList(),
            }
        ).FirstOrDefaultAsync(ct);
        if (place is null)
            return AssessmentErrors.NotFound;
        // in one question: a firm has a few contacts
        var found = await db.Assessments.Include("_contacts").Include("_blocks").AsNoTracking().SingleAsync(a => a.Id == place.Id, ct);
        var canEdit = found.IsOpen && place.State == CaseState.SelfAssessment;
        return new AssessmentView(
            found.Id,
            found.Version,
            place.Number,
            place.Company ?? "",
            found.IndustryCode,
            found.Items,
            canEdit,
            found.OpenedAt,
            found.ChangedAt,
            found.SentAt,
            place.Moves.LastOrDefault() is { Action: CaseAction.ReturnSelfAssessment } last
                ? new AssessmentReturn(last.By, last.ByName, last.Note, last.At)
                : null,
            CaseMoves.Target(CaseAction.ReturnSelfAssessment, place.State) is not null,
            place.Steps,
            found.ReturnedAt,
            found.ContactsRemark,
            found.ListRemark,
            found.RemovedNames.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            canEdit && found.IsListOpen,
            canEdit && found.AreContactsOpen,
            found.Contacts,
            [.. found.Blocks.Select(b => new BlockView(b.Id, b.Position, b.Stamp, b.Answers, canEdit && found.IsOpenFor(b), b.ReturnRemark, b.Returned))],
            MissingFrom(canEdit ? found.WhyNotComplete(now) : null)
        );
    }

    private static ILookup<int, Error> MissingFrom(Error? incomplete) => (incomplete?.Details ?? []).ToLookup(e => PlaceOf(e.Field), e => e);

    // "Block3.Name" is told by the third block
    private static int PlaceOf(string? field) =>
        field is not null
        && field.StartsWith("Block", StringComparison.Ordinal)
        && int.TryParse(field.AsSpan(5, Math.Max(0, field.IndexOf('.', StringComparison.Ordinal) - 5)), out var place)
            ? place
            : 0;
}
