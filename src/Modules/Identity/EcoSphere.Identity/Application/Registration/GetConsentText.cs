using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Registration;

/// <summary>The personal data notice in force.</summary>
[ForAnyone]
internal sealed record GetConsentText : IQuery<ConsentTextView>;

internal sealed record ConsentTextView(int Number, string TextZh, string TextEn, DateTimeOffset PublishedAt);

internal sealed class GetConsentTextHandler(IIdentityDb db) : IQueryHandler<GetConsentText, ConsentTextView>
{
    public async Task<Result<ConsentTextView>> Handle(GetConsentText request, CancellationToken cancellationToken) =>
        await db
            .ConsentTexts.AsNoTracking()
            .OrderByDescending(c => c.Number)
            .Select(c => new ConsentTextView(c.Number, c.TextZh, c.TextEn, c.PublishedAt))
            .FirstAsync(cancellationToken);
}
