using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;
using Like = EcoSphere.Platform.Lists.Keyword;

namespace EcoSphere.Coaching.Application.FollowUps;

/// <summary>The parts of the list of yearly reports.</summary>
internal enum FollowUpTab
{
    /// <summary>The firm was asked and has not sent it.</summary>
    Awaited,

    Sent,

    /// <summary>The year is not over.</summary>
    Planned,
}

/// <summary>How the list of yearly reports is narrowed.</summary>
/// <param name="Tab">Which part is shown.</param>
/// <param name="ProgrammeId">A programme, or null for all.</param>
/// <param name="IsOverdue">Only what is past its last day.</param>
/// <param name="Keyword">A part of the case's number, of the firm's name or of its tax id.</param>
internal sealed record FollowUpFilter(FollowUpTab Tab, Guid? ProgrammeId, bool IsOverdue, string? Keyword)
{
    public IQueryable<FollowUp> Found(ICoachingDb db, DateOnly today)
    {
        var found = db.FollowUps.AsNoTracking();
        if (ProgrammeId is { } programme)
            found = found.Where(f => f.ProgrammeId == programme);
        if (IsOverdue)
            found = found.Where(f => (f.State == FollowUpState.Asked || f.State == FollowUpState.Returned) && f.DueOn < today);
        if (Like.Anywhere(TextInput.Line(Keyword)) is not { } words)
            return found;
        return found.Where(f =>
            db.Applications.Any(a =>
                a.Id == f.ApplicationId
                && (
                    EF.Functions.Like(a.Number, words, Like.Escape)
                    || EF.Functions.Like(a.CompanyName, words, Like.Escape)
                    || EF.Functions.Like(a.TaxId, words, Like.Escape)
                )
            )
        );
    }

    public IQueryable<FollowUp> Narrowed(IQueryable<FollowUp> found) =>
        Tab switch
        {
            FollowUpTab.Awaited => found.Where(f => f.State == FollowUpState.Asked || f.State == FollowUpState.Returned),
            FollowUpTab.Sent => found.Where(f => f.State == FollowUpState.Sent),
            _ => found.Where(f => f.State == FollowUpState.Planned),
        };

    /// <summary>What is due first comes first; of what was sent, the newest.</summary>
    public IOrderedQueryable<FollowUp> Sorted(IQueryable<FollowUp> narrowed) =>
        Tab switch
        {
            FollowUpTab.Sent => narrowed.OrderByDescending(f => f.SentAt).ThenBy(f => f.Id),
            FollowUpTab.Planned => narrowed.OrderBy(f => f.AskOn).ThenBy(f => f.Id),
            _ => narrowed.OrderBy(f => f.DueOn).ThenBy(f => f.Id),
        };
}
