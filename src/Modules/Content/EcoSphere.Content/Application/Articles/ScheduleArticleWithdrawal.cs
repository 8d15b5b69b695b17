using EcoSphere.Content.Domain;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Content.Application.Articles;

/// <summary>Has an article withdrawn at a time, or never where nothing is typed.</summary>
/// <param name="WithdrawAt">Day and time in Taipei as typed, or null.</param>
[ForStaff(Permissions.Content)]
internal sealed record ScheduleArticleWithdrawal(Guid ArticleId, string? WithdrawAt) : ICommand;

internal sealed class ScheduleArticleWithdrawalHandler(IContentDb db, TimeProvider clock) : ICommandHandler<ScheduleArticleWithdrawal>
{
    public Task<Result> Handle(ScheduleArticleWithdrawal request, CancellationToken cancellationToken) =>
        TaipeiMoment.TryRead(request.WithdrawAt, out var at)
            ? db.Change(request.ArticleId, a => a.ScheduleWithdrawal(at, clock.GetUtcNow()), cancellationToken)
            : Task.FromResult<Result>(Error.Of([ArticleErrors.NoTime.On(nameof(request.WithdrawAt))]));
}
