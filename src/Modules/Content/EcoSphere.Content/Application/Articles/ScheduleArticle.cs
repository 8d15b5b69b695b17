using EcoSphere.Content.Domain;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Content.Application.Articles;

/// <summary>Has the newest version shown from a time on; until then the live one stays.</summary>
/// <param name="PublishAt">Day and time in Taipei as typed.</param>
[ForStaff(Permissions.Content)]
internal sealed record ScheduleArticle(Guid ArticleId, string? Seen, string? PublishAt) : ICommand;

internal sealed class ScheduleArticleHandler(IContentDb db, TimeProvider clock) : ICommandHandler<ScheduleArticle>
{
    public Task<Result> Handle(ScheduleArticle request, CancellationToken cancellationToken) =>
        TaipeiMoment.TryRead(request.PublishAt, out var at) && at is { } time
            ? db.ChangeSeen(request.ArticleId, request.Seen, a => a.Schedule(time, clock.GetUtcNow()), cancellationToken)
            : Task.FromResult<Result>(Error.Of([ArticleErrors.NoTime.On(nameof(request.PublishAt))]));
}
