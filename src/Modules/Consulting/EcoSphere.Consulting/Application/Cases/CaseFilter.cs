using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;
using Typed = EcoSphere.Platform.Lists.Keyword;

namespace EcoSphere.Consulting.Application.Cases;

/// <summary>Which part of the cases a list shows.</summary>
internal enum CaseTab
{
    UnderWay,
    Application,
    Review,
    Matching,
    SelfAssessment,
    Visit,
    Report,
    Survey,
    Closed,
    BrokenOff,
    All,
}

/// <summary>Whose cases are shown, of those that wait for staff.</summary>
internal enum ClaimFilter
{
    Mine,
    Nobody,
}

internal static class CaseTabs
{
    /// <summary>The states of a part. Drafts are the firms' own and in none.</summary>
    public static IReadOnlyList<CaseState> StatesOf(CaseTab tab) =>
        tab switch
        {
            CaseTab.UnderWay => [.. CaseMoves.Open.Except([CaseState.Draft])],
            CaseTab.Closed => [CaseState.Closed],
            CaseTab.BrokenOff => [CaseState.Withdrawn, CaseState.Rejected, CaseState.Ended],
            CaseTab.All => [.. Enum.GetValues<CaseState>().Except([CaseState.Draft])],
            _ => [.. CaseMoves.StatesOf(Enum.Parse<CaseStage>(tab.ToString())).Except([CaseState.Draft])],
        };
}

/// <summary>How the cases of staff or of a consultant are narrowed and sorted.</summary>
/// <param name="Tab">Which part is shown.</param>
/// <param name="Keyword">A part of the number, of the firm's name or tax id, or of the consultant's name.</param>
/// <param name="Turn">Whose turn it is, or null for all.</param>
/// <param name="Industry">The two-digit code of the trade, or null for all.</param>
/// <param name="Claim">By which administrator they are claimed, or null for all.</param>
/// <param name="Sort">A key of <see cref="Sorted"/>, with a leading hyphen when descending.</param>
internal sealed record CaseFilter(CaseTab Tab, string? Keyword, Side? Turn, string? Industry, ClaimFilter? Claim, string? Sort)
{
    /// <summary>All but the part; the parts are counted before it narrows.</summary>
    public IQueryable<DiagnosisCase> Found(IConsultingDb db, IQueryable<DiagnosisCase> all, Guid reader)
    {
        var found = all.AsNoTracking();
        if (Turn is { } turn)
            found = found.Where(c => c.Turn == turn);
        if (Claim == ClaimFilter.Mine)
            found = found.Where(c => c.ClaimedById == reader);
        if (Claim == ClaimFilter.Nobody)
            found = found.Where(c => c.Turn == Side.Staff && c.ClaimedById == null);
        if (TextInput.Code(Industry) is { } industry)
            found = found.Where(c => c.IndustryCode == industry);
        if (Typed.Anywhere(TextInput.Line(Keyword)) is not { } text)
            return found;
        return found.Where(c =>
            EF.Functions.Like(c.Number, text, Typed.Escape)
            || EF.Functions.Like(c.ConsultantName!, text, Typed.Escape)
            || db.KnownCompanies.Any(f =>
                f.Id == c.CompanyId && (EF.Functions.Like(f.Name, text, Typed.Escape) || EF.Functions.Like(f.TaxId, text, Typed.Escape))
            )
        );
    }

    public IQueryable<DiagnosisCase> Narrowed(IQueryable<DiagnosisCase> found)
    {
        // a list of the states would keep the database from walking the index in its order
        if (Tab == CaseTab.All)
            return found.Where(c => c.State != CaseState.Draft);
        var states = CaseTabs.StatesOf(Tab);
        return found.Where(c => states.Contains(c.State));
    }

    /// <summary>What waits longest comes first unless told otherwise.</summary>
    public IOrderedQueryable<DiagnosisCase> Sorted(IQueryable<DiagnosisCase> narrowed) =>
        (
            Sort switch
            {
                "number" => narrowed.OrderBy(c => c.Number),
                "-number" => narrowed.OrderByDescending(c => c.Number),
                "-since" => narrowed.OrderByDescending(c => c.StateSince),
                _ => narrowed.OrderBy(c => c.StateSince),
            }
        ).ThenBy(c => c.Id);
}
