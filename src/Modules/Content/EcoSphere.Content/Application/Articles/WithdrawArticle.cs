using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Content.Application.Articles;

/// <summary>Takes an article away from everybody at once.</summary>
[ForStaff(Permissions.Content)]
internal sealed record WithdrawArticle(Guid ArticleId) : ICommand;

internal sealed class WithdrawArticleHandler(IContentDb db, TimeProvider clock) : ICommandHandler<WithdrawArticle>
{
    public Task<Result> Handle(WithdrawArticle request, CancellationToken cancellationToken) =>
        db.Change(request.ArticleId, a => a.Withdraw(clock.GetUtcNow()), cancellationToken);
}
