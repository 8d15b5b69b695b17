using EcoSphere.Identity.Domain.Connect;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Connect;

/// <summary>The public keys, by which clients check ID tokens: those that will sign, that sign, and that have signed until lately.</summary>
[ForAnyone]
internal sealed record GetKeySet : IQuery<IReadOnlyList<PublicKey>>;

internal sealed record PublicKey(string KeyId, string Modulus, string Exponent);

internal sealed class GetKeySetHandler(IIdentityDb db) : IQueryHandler<GetKeySet, IReadOnlyList<PublicKey>>
{
    public async Task<Result<IReadOnlyList<PublicKey>>> Handle(GetKeySet request, CancellationToken cancellationToken)
    {
        List<SigningKey> keys = await db.SigningKeys.AsNoTracking().OrderBy(k => k.SignsFrom).ToListAsync(cancellationToken);
        return Result<IReadOnlyList<PublicKey>>.Of([.. keys.Select(k => new PublicKey(k.KeyId, k.Modulus, k.Exponent))]);
    }
}
