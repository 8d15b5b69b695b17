using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Content.Application.Articles;

/// <summary>Drops the schedule of a version; what everybody sees stays.</summary>
[ForStaff(Permissions.Content)]
internal sealed record CancelArticleSchedule(Guid ArticleId) : ICommand;

internal sealed class CancelArticleScheduleHandler(IContentDb db, TimeProvider clock) : ICommandHandler<CancelArticleSchedule>
{
    public Task<Result> Handle(CancelArticleSchedule request, CancellationToken cancellationToken) =>
        db.Change(request.ArticleId, a => a.CancelSchedule(clock.GetUtcNow()), cancellationToken);
}
