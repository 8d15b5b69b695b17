using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Consents;

/// <summary>All versions of the personal data notice, newest first, with how many members have agreed.</summary>
[ForStaff(Permissions.Identity)]
internal sealed record ListConsentTexts : IQuery<IReadOnlyList<ConsentTextRow>>;

internal sealed record ConsentTextRow(int Number, DateTimeOffset PublishedAt, int Agreed);

internal sealed class ListConsentTextsHandler(IIdentityDb db) : IQueryHandler<ListConsentTexts, IReadOnlyList<ConsentTextRow>>
{
    public async Task<Result<IReadOnlyList<ConsentTextRow>>> Handle(ListConsentTexts request, CancellationToken cancellationToken) =>
        Result<IReadOnlyList<ConsentTextRow>>.Of(
            await db
                .ConsentTexts.AsNoTracking()
                .OrderByDescending(t => t.Number)
                .Select(t => new ConsentTextRow(t.Number, t.PublishedAt, db.Members.Count(m => m.Consents.Any(c => c.Version == t.Number))))
                .ToListAsync(cancellationToken)
        );
}
