using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Content.Application.Articles;

/// <summary>Does what is due for one article: publishes, changes, withdraws. A second host, or a second time, finds nothing due.</summary>
[ForSystem]
internal sealed record ApplyDueSchedule(Guid ArticleId) : ICommand;

internal sealed class ApplyDueScheduleHandler(IContentDb db, TimeProvider clock) : ICommandHandler<ApplyDueSchedule>
{
    public Task<Result> Handle(ApplyDueSchedule request, CancellationToken cancellationToken) =>
        db.Change(
            request.ArticleId,
            article =>
            {
                article.ApplyDue(clock.GetUtcNow());
                return Result.Success();
            },
            cancellationToken
        );
}
