using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Members;
using EcoSphere.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Mails;

internal static class ApplicationNotices
{
    /// <summary>Writes to the people of a firm about its application, to each in the language that the person has chosen.</summary>
    public static Task Tell(this ICoachingDb db, CoachingApplication application, Func<KnownMember, ApplicationNews, MailDraft> write, CancellationToken ct) =>
        db.Tell([application], write, ct);

    /// <summary>Writes to the people of firms about their applications.</summary>
    /// <param name="db">The module's data.</param>
    /// <param name="applications">What has happened to.</param>
    /// <param name="write">The mail to a person about an application.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task Tell(
        this ICoachingDb db,
        IReadOnlyCollection<CoachingApplication> applications,
        Func<KnownMember, ApplicationNews, MailDraft> write,
        CancellationToken ct
    )
    {
        if (applications.Count == 0)
            return;
        var items = applications.Select(a => a.ItemId).Distinct().ToList();
        var titles = await db.ProgrammeItems.AsNoTracking().Where(i => items.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.Content.Title, ct);
        var companies = applications.Select(a => (Guid?)a.CompanyId).Distinct().ToList();
        var members = await db
            .KnownMembers.AsNoTracking()
            .Where(m => companies.Contains(m.CompanyId) && m.IsActive && !m.IsSuspended && m.Email != "")
            .ToListAsync(ct);
        var readers = members.ToLookup(m => m.CompanyId);
        foreach (var application in applications)
        foreach (var reader in readers[application.CompanyId])
            db.Send(write(reader, new ApplicationNews(application, titles.GetValueOrDefault(application.ItemId, LocalText.None))));
    }
}

/// <summary>An application and the name of its item.</summary>
internal sealed record ApplicationNews(CoachingApplication Application, LocalText Item);
