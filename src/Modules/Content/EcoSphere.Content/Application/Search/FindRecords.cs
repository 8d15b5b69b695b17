using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Search;

/// <summary>Which records of the module meet what staff typed?</summary>
/// <param name="Term">A company, a person or a number.</param>
[ForStaff(Permissions.Content)]
internal sealed record FindRecords(RecordTerm Term) : IQuery<ContentRecords>;

internal sealed record ContentRecords(IReadOnlyList<FoundRecord> Articles);

internal sealed class FindRecordsHandler(IContentDb db) : IQueryHandler<FindRecords, ContentRecords>
{
    public async Task<Result<ContentRecords>> Handle(FindRecords request, CancellationToken cancellationToken)
    {
        var any = request.Term.Anywhere;
        var articles = await db
            .Articles.AsNoTracking()
            .Where(a => EF.Functions.Like(a.WorkingTitle!, any, RecordTerm.Escape) || EF.Functions.Like(a.Slug, any, RecordTerm.Escape))
            .OrderByDescending(a => a.ChangedAt)
            .Take(RecordTerm.Most)
            .Select(a => new FoundRecord(a.Id, a.WorkingTitle ?? a.Slug, a.Slug))
            .ToListAsync(cancellationToken);
        return new ContentRecords(articles);
    }
}
