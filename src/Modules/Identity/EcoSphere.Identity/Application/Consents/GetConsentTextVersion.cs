using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Consents;

/// <summary>One version of the personal data notice; without a number the one in force.</summary>
[ForStaff(Permissions.Identity)]
internal sealed record GetConsentTextVersion(int? Number) : IQuery<ConsentTextVersion>;

/// <summary>A version of the notice.</summary>
/// <param name="Current">The number in force.</param>
internal sealed record ConsentTextVersion(int Number, string TextZh, string TextEn, DateTimeOffset PublishedAt, int Current);

internal sealed class GetConsentTextVersionHandler(IIdentityDb db) : IQueryHandler<GetConsentTextVersion, ConsentTextVersion>
{
    public async Task<Result<ConsentTextVersion>> Handle(GetConsentTextVersion request, CancellationToken cancellationToken)
    {
        var current = await db.ConsentTexts.MaxAsync(t => t.Number, cancellationToken);
        var wanted = request.Number ?? current;
        return
            await db
                .ConsentTexts.AsNoTracking()
                .Where(t => t.Number == wanted)
                .Select(t => new ConsentTextVersion(t.Number, t.TextZh, t.TextEn, t.PublishedAt, current))
                .SingleOrDefaultAsync(cancellationToken)
                is { } found
            ? found
            : Error.NotFound("There is no such version.");
    }
}
