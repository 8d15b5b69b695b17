using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.FollowUps;

/// <summary>A yearly report for the firm or staff. One that is not asked for yet is nobody's to fill in.</summary>
[ForMembers]
internal sealed record GetFollowUp(Side Side, Guid FollowUpId) : IQuery<FollowUpView>;

/// <param name="Report">The report.</param>
/// <param name="Number">案件編號.</param>
/// <param name="CompanyName">The firm.</param>
/// <param name="Programme">The programme.</param>
/// <param name="Item">What it was coached in.</param>
/// <param name="SentByName">Who sent it, or null.</param>
internal sealed record FollowUpView(FollowUp Report, string Number, string CompanyName, LocalText Programme, LocalText Item, string? SentByName);

internal sealed class GetFollowUpHandler(ICoachingDb db, CoachingAccess access, ICurrentUser user) : IQueryHandler<GetFollowUp, FollowUpView>
{
    public async Task<Result<FollowUpView>> Handle(GetFollowUp request, CancellationToken cancellationToken)
    {
        Guid? companyId = null;
        if (request.Side == Side.Firm)
        {
            var firm = await access.Firm(cancellationToken);
            if (firm.Error is { } refused)
                return refused;
            companyId = firm.Value.Id;
        }
        else if (request.Side != Side.Staff || !user.Has(Permissions.Coaching))
        {
            return FollowUpErrors.NotFound;
        }

        var isOfAny = companyId is null;
        var found = await (
            from f in db.FollowUps.AsNoTracking()
            join a in db.Applications on f.ApplicationId equals a.Id
            join p in db.Programmes.IgnoreAutoIncludes() on f.ProgrammeId equals p.Id
            join i in db.ProgrammeItems on a.ItemId equals i.Id
            where f.Id == request.FollowUpId && (isOfAny || f.CompanyId == companyId)
            select new FollowUpView(
                f,
                a.Number,
                a.CompanyName,
                p.Content.Title,
                i.Content.Title,
                db.KnownMembers.Where(m => m.Id == f.SentById).Select(m => m.Name).FirstOrDefault()
            )
        ).SingleOrDefaultAsync(cancellationToken);
        return found is null ? FollowUpErrors.NotFound : found;
    }
}
