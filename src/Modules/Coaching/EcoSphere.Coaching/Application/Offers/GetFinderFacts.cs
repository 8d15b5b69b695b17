using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Offers;

/// <summary>What the finder can fill in for the asking person: the facts of the own company.</summary>
[ForAnyone]
internal sealed record GetFinderFacts : IQuery<FirmFacts>;

internal sealed class GetFinderFactsHandler(ICoachingDb db, ICurrentUser user) : IQueryHandler<GetFinderFacts, FirmFacts>
{
    public async Task<Result<FirmFacts>> Handle(GetFinderFacts request, CancellationToken cancellationToken)
    {
        if (!user.IsSignedIn)
            return FirmFacts.None;
        var id = user.Id;
        var company = await (
            from member in db.KnownMembers.AsNoTracking()
            join known in db.KnownCompanies.AsNoTracking() on member.CompanyId equals known.Id
            where member.Id == id
            select known
        ).SingleOrDefaultAsync(cancellationToken);
        return company?.Facts ?? FirmFacts.None;
    }
}
