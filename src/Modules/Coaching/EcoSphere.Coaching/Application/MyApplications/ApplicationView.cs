using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.MyApplications;

/// <summary>An application with the form that it answers, as it stood when it was sent.</summary>
/// <param name="Application">The application with its steps and scores; not to be changed.</param>
/// <param name="Programme">The programme.</param>
/// <param name="Item">The item.</param>
/// <param name="Form">The form in the version that it answers.</param>
/// <param name="WaitingAhead">How many wait for a place before it, where it waits.</param>
/// <param name="FileNames">The names of its files.</param>
internal sealed record ApplicationView(
    CoachingApplication Application,
    Programme Programme,
    ProgrammeItem Item,
    FormParts Form,
    int WaitingAhead,
    IReadOnlyDictionary<Guid, string> FileNames
);

internal static class ApplicationViews
{
    /// <summary>An application of these, with what is needed to show it, or null.</summary>
    public static async Task<ApplicationView?> View(this ICoachingDb db, IQueryable<CoachingApplication> wanted, CancellationToken ct)
    {
        if (await wanted.AsNoTracking().SingleOrDefaultAsync(ct) is not { } application)
            return null;
        var programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == application.ProgrammeId, ct);
        var fileIds = application.Content.FileIds().Concat(application.ContentBefore?.FileIds() ?? []).Distinct().ToList();
        var names = await db.Files.AsNoTracking().Where(f => fileIds.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.FileName, ct);
        var ahead =
            application.State == ApplicationState.Waitlisted
                ? await db.Applications.InWaitingOrder(application.ItemId).CountAsync(BeforeIn(application), ct)
                : 0;
        return new ApplicationView(application, programme, programme.Item(application.ItemId)!, await db.FormOf(application, programme, ct), ahead, names);
    }

    /// <summary>The form in the version that an application answers.</summary>
    public static async Task<FormParts> FormOf(this ICoachingDb db, CoachingApplication application, Programme programme, CancellationToken ct)
    {
        if (programme.FormVersion == application.FormVersion)
            return programme.Forms.Of(application.ItemId);
        var (programmeId, version) = (application.ProgrammeId, application.FormVersion);
        var forms = await db.FormVersions.AsNoTracking().Where(f => f.ProgrammeId == programmeId && f.Version == version).Select(f => f.Forms).SingleAsync(ct);
        return forms.Of(application.ItemId);
    }

    /// <summary>Who waits for a place of an item, the next one first.</summary>
    public static IOrderedQueryable<CoachingApplication> InWaitingOrder(this IQueryable<CoachingApplication> applications, Guid itemId) =>
        applications
            .Where(a => a.ItemId == itemId && a.State == ApplicationState.Waitlisted)
            .OrderBy(a => a.WaitlistedAt)
            .ThenBy(a => a.PriorityRank)
            .ThenBy(a => a.SubmittedAt)
            .ThenBy(a => a.Id);

    private static System.Linq.Expressions.Expression<Func<CoachingApplication, bool>> BeforeIn(CoachingApplication own)
    {
        var (since, rank, sent) = (own.WaitlistedAt, own.PriorityRank, own.SubmittedAt);
        return a => a.WaitlistedAt < since || (a.WaitlistedAt == since && (a.PriorityRank < rank || (a.PriorityRank == rank && a.SubmittedAt < sent)));
    }
}
