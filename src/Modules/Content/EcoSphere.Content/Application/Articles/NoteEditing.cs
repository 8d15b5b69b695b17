using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Articles;

/// <summary>Notes that the person who asks has an article open for writing, and tells who else has. It locks nobody out.</summary>
[ForStaff(Permissions.Content)]
internal sealed record NoteEditing(Guid ArticleId) : ICommand<IReadOnlyList<EditingColleague>>;

internal sealed record EditingColleague(string Name, DateTimeOffset SeenAt);

internal sealed class NoteEditingHandler(IContentDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<NoteEditing, IReadOnlyList<EditingColleague>>
{
    /// <summary>The page tells every half minute: who has not for this long is gone.</summary>
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(2);

    public async Task<Result<IReadOnlyList<EditingColleague>>> Handle(NoteEditing request, CancellationToken cancellationToken)
    {
        var (id, me, now) = (request.ArticleId, user.Id, clock.GetUtcNow());
        var notices = await db.EditingNotices.Where(n => n.ArticleId == id).ToListAsync(cancellationToken);
        if (notices.Find(n => n.EditorId == me) is { } mine)
            mine.SeenAt = now;
        else if (await db.Articles.AnyAsync(a => a.Id == id, cancellationToken))
            db.EditingNotices.Add(
                new EditingNotice
                {
                    ArticleId = id,
                    EditorId = me,
                    EditorName = user.Name,
                    SeenAt = now,
                }
            );
        var (others, gone) = (notices.FindAll(n => n.EditorId != me && n.SeenAt > now - Lasts), notices.FindAll(n => n.SeenAt < now - TimeSpan.FromDays(1)));
        db.EditingNotices.RemoveRange(gone);
        return Result<IReadOnlyList<EditingColleague>>.Of([.. others.Select(n => new EditingColleague(n.EditorName, n.SeenAt))]);
    }
}
