using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Publications;

/// <summary>The newest case studies, to stand beside other content.</summary>
/// <param name="Count">How many at most.</param>
[ForAnyone]
internal sealed record ListNewestCases(int Count) : IQuery<IReadOnlyList<Publication>>;

internal sealed class ListNewestCasesHandler(IContentDb db, TimeProvider clock) : IQueryHandler<ListNewestCases, IReadOnlyList<Publication>>
{
    public async Task<Result<IReadOnlyList<Publication>>> Handle(ListNewestCases request, CancellationToken cancellationToken) =>
        await db.Publications.Newest(ArticleKind.Case, request.Count, clock.GetUtcNow()).ToListAsync(cancellationToken);
}
