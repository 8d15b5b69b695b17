using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;
using Like = EcoSphere.Platform.Lists.Keyword;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>The parts of the list of cases.</summary>
internal enum CaseTab
{
    Running,

    /// <summary>Approved; the coaching has not begun.</summary>
    ToStart,

    Completed,

    /// <summary>Left or ended before they were complete.</summary>
    Ended,
}

/// <summary>What is to be done about a case.</summary>
internal enum CaseNeed
{
    /// <summary>A message that the side has not read.</summary>
    Unread,

    /// <summary>Something was handed in that staff has not looked at.</summary>
    HandedIn,

    /// <summary>The day of the stage under way is over.</summary>
    Overdue,
}

/// <summary>How a list of cases is narrowed and sorted.</summary>
/// <param name="Tab">Which part is shown.</param>
/// <param name="ItemId">An item, or null for all.</param>
/// <param name="Need">What is to be done, or null.</param>
/// <param name="OfficerId">Who looks after it, or null for all.</param>
/// <param name="Keyword">A part of the number, of the firm's name or of its tax id.</param>
/// <param name="Sort"><c>begun</c> or <c>due</c>, with a leading hyphen when descending.</param>
internal sealed record CaseFilter(CaseTab Tab, Guid? ItemId, CaseNeed? Need, Guid? OfficerId, string? Keyword, string? Sort)
{
    /// <summary>Cases under all but the tab, which is counted before it narrows.</summary>
    public IQueryable<CoachingCase> Found(ICoachingDb db, DateOnly today)
    {
        var found = db.Cases.AsNoTracking();
        if (ItemId is { } item)
            found = found.Where(c => c.ItemId == item);
        if (OfficerId is { } officer)
            found = found.Where(c => c.OfficerId == officer);
        found = Need switch
        {
            CaseNeed.Unread => found.Where(c => db.CaseThreads.Any(t => t.ApplicationId == c.Id && t.UnreadByStaff > 0)),
            CaseNeed.HandedIn => found.Where(c => c.EndedAt == null && c.Deliverables.Any(d => d.State == DeliverableState.HandedIn)),
            CaseNeed.Overdue => found.Where(c => c.EndedAt == null && c.NextDueOn < today),
            _ => found,
        };
        if (Like.Anywhere(TextInput.Line(Keyword)) is not { } words)
            return found;
        return found.Where(c =>
            db.Applications.Any(a =>
                a.Id == c.Id
                && (
                    EF.Functions.Like(a.Number, words, Like.Escape)
                    || EF.Functions.Like(a.CompanyName, words, Like.Escape)
                    || EF.Functions.Like(a.TaxId, words, Like.Escape)
                )
            )
        );
    }

    /// <summary>Approved applications whose coaching can begin; what only a case has narrows them to none.</summary>
    public IQueryable<CoachingApplication> ToStart(ICoachingDb db)
    {
        var found = db.Applications.AsNoTracking().Where(a => a.State == ApplicationState.Approved);
        if (Need is not null || OfficerId is not null)
            return found.Where(_ => false);
        if (ItemId is { } item)
            found = found.Where(a => a.ItemId == item);
        return Like.Anywhere(TextInput.Line(Keyword)) is not { } words
            ? found
            : found.Where(a =>
                EF.Functions.Like(a.Number, words, Like.Escape)
                || EF.Functions.Like(a.CompanyName, words, Like.Escape)
                || EF.Functions.Like(a.TaxId, words, Like.Escape)
            );
    }

    public IQueryable<CoachingCase> Narrowed(IQueryable<CoachingCase> found) =>
        Tab switch
        {
            CaseTab.Running => found.Where(c => c.EndedAt == null),
            CaseTab.Completed => found.Where(c => c.EndedAt != null && c.IsComplete),
            _ => found.Where(c => c.EndedAt != null && !c.IsComplete),
        };

    /// <summary>What is due first comes first; of what is over, what ended last.</summary>
    public IOrderedQueryable<CoachingCase> Sorted(IQueryable<CoachingCase> narrowed) =>
        (Tab, Sort) switch
        {
            (_, "begun") => narrowed.OrderBy(c => c.BegunAt).ThenBy(c => c.Id),
            (_, "-begun") => narrowed.OrderByDescending(c => c.BegunAt).ThenBy(c => c.Id),
            (CaseTab.Running, "-due") => narrowed.OrderByDescending(c => c.NextDueOn).ThenBy(c => c.Id),
            (CaseTab.Running, _) => narrowed.OrderBy(c => c.NextDueOn == null).ThenBy(c => c.NextDueOn).ThenBy(c => c.Id),
            _ => narrowed.OrderByDescending(c => c.EndedAt).ThenBy(c => c.Id),
        };
}
