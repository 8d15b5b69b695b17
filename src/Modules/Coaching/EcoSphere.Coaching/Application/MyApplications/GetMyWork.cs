using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.MyApplications;

/// <summary>
/// What the home page of a company's member says about coaching: applications that are not over. Of those whose coaching has begun the case
/// tells, see <see cref="Cases.GetCaseWork"/>.
/// </summary>
[ForMembers]
internal sealed record GetMyWork : IQuery<IReadOnlyList<MyWork>>;

internal sealed record MyWork(Guid Id, string Number, ItemContent Item, ApplicationState State, DateTimeOffset StateSince, DateOnly? CorrectBy);

internal sealed class GetMyWorkHandler(ICoachingDb db, CoachingAccess access) : IQueryHandler<GetMyWork, IReadOnlyList<MyWork>>
{
    private const int Most = 20;

    public async Task<Result<IReadOnlyList<MyWork>>> Handle(GetMyWork request, CancellationToken cancellationToken)
    {
        var firm = await access.Firm(cancellationToken);
        if (firm.Error is { } refused)
            return refused;
        var companyId = firm.Value.Id;
        return Result<IReadOnlyList<MyWork>>.Of(
            await (
                from a in db.Applications.AsNoTracking()
                join i in db.ProgrammeItems on a.ItemId equals i.Id
                where a.CompanyId == companyId && ApplicationMoves.Open.Contains(a.State) && a.State != ApplicationState.Running
                orderby a.SubmittedAt descending
                select new MyWork(a.Id, a.Number, i.Content, a.State, a.StateSince, a.CorrectBy)
            )
                .Take(Most)
                .ToListAsync(cancellationToken)
        );
    }
}
