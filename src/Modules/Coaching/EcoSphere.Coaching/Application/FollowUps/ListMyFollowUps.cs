using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.FollowUps;

/// <summary>The yearly reports of the own company that were asked for, the open ones first.</summary>
/// <param name="IsOpen">Only those that are to be filled in.</param>
[ForMembers]
internal sealed record ListMyFollowUps(bool IsOpen) : IQuery<IReadOnlyList<MyFollowUp>>;

internal sealed record MyFollowUp(Guid Id, string Number, int Year, FollowUpState State, DateOnly AskOn, DateOnly DueOn, DateTimeOffset? SentAt);

internal sealed class ListMyFollowUpsHandler(ICoachingDb db, CoachingAccess access) : IQueryHandler<ListMyFollowUps, IReadOnlyList<MyFollowUp>>
{
    private const int Most = 100;

    public async Task<Result<IReadOnlyList<MyFollowUp>>> Handle(ListMyFollowUps request, CancellationToken cancellationToken)
    {
        var firm = await access.Firm(cancellationToken);
        if (firm.Error is { } refused)
            return refused;
        var (companyId, isOpen) = (firm.Value.Id, request.IsOpen);
        return Result<IReadOnlyList<MyFollowUp>>.Of(
            await (
                from f in db.FollowUps.AsNoTracking()
                join a in db.Applications on f.ApplicationId equals a.Id
                where
                    f.CompanyId == companyId
                    && (isOpen ? f.State == FollowUpState.Asked || f.State == FollowUpState.Returned : f.State != FollowUpState.Planned)
                orderby f.State == FollowUpState.Sent, f.DueOn
                select new MyFollowUp(f.Id, a.Number, f.Year, f.State, f.AskOn, f.DueOn, f.SentAt)
            )
                .Take(Most)
                .ToListAsync(cancellationToken)
        );
    }
}
