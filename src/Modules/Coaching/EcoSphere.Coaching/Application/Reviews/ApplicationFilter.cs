using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Reviews;

/// <summary>How the queue is narrowed and sorted.</summary>
/// <param name="Tab">Which part is shown.</param>
/// <param name="ProgrammeId">The programme, or null for all.</param>
/// <param name="ItemId">The item, or null for all.</param>
/// <param name="Keyword">The beginning of a case number, a tax id or a firm's name.</param>
/// <param name="Sort">A key of <see cref="Sorted"/>, with a leading hyphen when descending.</param>
internal sealed record ApplicationFilter(ApplicationTab Tab, Guid? ProgrammeId = null, Guid? ItemId = null, string? Keyword = null, string? Sort = null)
{
    private const string Escape = "\\";

    /// <summary>Programme, item and keyword; the parts are counted before they narrow.</summary>
    public IQueryable<CoachingApplication> Found(ICoachingDb db)
    {
        var found = db.Applications.AsNoTracking();
        if (ItemId is { } item)
            found = found.Where(a => a.ItemId == item);
        else if (ProgrammeId is { } programme)
            found = found.Where(a => a.ProgrammeId == programme);
        if (TextInput.Line(Keyword) is not { } words)
            return found;
        // from the beginning: an index leads there
        var text = $"{Literal(words)}%";
        return found.Where(a =>
            EF.Functions.Like(a.Number, text, Escape) || EF.Functions.Like(a.TaxId, text, Escape) || EF.Functions.Like(a.CompanyName, text, Escape)
        );
    }

    /// <summary>How many there are per state: as they are kept, and counted only where words narrow them.</summary>
    public IQueryable<CountedState> Counted(ICoachingDb db)
    {
        if (TextInput.Line(Keyword) is not null)
            return Found(db).GroupBy(a => a.State).Select(g => new CountedState(g.Key, g.Count()));
        var kept = db.ApplicationTallies.AsNoTracking();
        if (ItemId is { } item)
            kept = kept.Where(t => t.ItemId == item);
        else if (ProgrammeId is { } programme)
            kept = kept.Where(t => t.ProgrammeId == programme);
        return kept.GroupBy(t => t.State).Select(g => new CountedState(g.Key, g.Sum(t => t.Total)));
    }

    public IQueryable<CoachingApplication> Narrowed(IQueryable<CoachingApplication> found)
    {
        if (Tab == ApplicationTab.All)
            return found;
        // said the other way round: what is over is walked in its order, and is not gathered state by state to be sorted
        if (Tab == ApplicationTab.Over)
            return found.Where(a => !ApplicationMoves.Open.Contains(a.State));
        var state = ApplicationTabs.StatesOf(Tab)[0];
        return found.Where(a => a.State == state);
    }

    /// <summary>By priority, then by the day of sending, unless told otherwise.</summary>
    public IOrderedQueryable<CoachingApplication> Sorted(IQueryable<CoachingApplication> narrowed) =>
        (
            Sort switch
            {
                "sent" => narrowed.OrderBy(a => a.SubmittedAt),
                "-sent" => narrowed.OrderByDescending(a => a.SubmittedAt),
                "score" => narrowed.OrderBy(a => a.Score).ThenBy(a => a.SubmittedAt),
                "-score" => narrowed.OrderByDescending(a => a.Score).ThenBy(a => a.SubmittedAt),
                "-priority" => narrowed.OrderByDescending(a => a.PriorityRank).ThenByDescending(a => a.SubmittedAt),
                _ => narrowed.OrderBy(a => a.PriorityRank).ThenBy(a => a.SubmittedAt),
            }
        ).ThenBy(a => a.Id);

    private static string Literal(string words) =>
        words
            .Replace(Escape, Escape + Escape, StringComparison.Ordinal)
            .Replace("%", Escape + "%", StringComparison.Ordinal)
            .Replace("_", Escape + "_", StringComparison.Ordinal)
            .Replace("[", Escape + "[", StringComparison.Ordinal);
}

/// <summary>How many applications are in a state.</summary>
internal sealed record CountedState(ApplicationState State, int Count);
