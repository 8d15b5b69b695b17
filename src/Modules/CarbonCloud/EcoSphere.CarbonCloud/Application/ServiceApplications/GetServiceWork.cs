using EcoSphere.CarbonCloud.Application.Access;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>What the asking member's home page says about the service; asked at every visit, so it reads no more than that.</summary>
[ForMembers]
internal sealed record GetServiceWork : IQuery<ServiceWork>;

/// <param name="Open">The company's open application, or null.</param>
/// <param name="EndingOn">The last day of a subscription that ends soon, for administrators, or null.</param>
internal sealed record ServiceWork(OpenApplication? Open, DateOnly? EndingOn);

/// <param name="IsMine">Whether the asking member has begun it.</param>
/// <param name="DueDay">By when it is decided, while it is in review.</param>
internal sealed record OpenApplication(string Number, ApplicationState State, bool IsMine, DateTimeOffset Since, DateOnly? DueDay);

internal sealed class GetServiceWorkHandler(ICarbonCloudDb db, CarbonCloudAccess access, ICurrentUser user, ReviewDeadline deadline, TimeProvider clock)
    : IQueryHandler<GetServiceWork, ServiceWork>
{
    public async Task<Result<ServiceWork>> Handle(GetServiceWork request, CancellationToken cancellationToken)
    {
        var own = await access.ActivePlace(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var (companyId, id, now) = (own.Value.CompanyId, user.Id, clock.GetUtcNow());
        var open = await db
            .ServiceApplications.AsNoTracking()
            .Where(a => a.CurrentCompanyId == companyId && OpenApplications.States.Contains(a.State))
            .Select(a => new OpenApplication(
                a.Number,
                a.State,
                a.ApplicantId == id,
                a.State == ApplicationState.Returned ? a.DecidedAt!.Value
                    : a.State == ApplicationState.Submitted ? a.SubmittedAt!.Value
                    : a.ChangedAt,
                null
            ))
            .SingleOrDefaultAsync(cancellationToken);
        if (open is { State: ApplicationState.Submitted })
            open = open with { DueDay = await deadline.DayFor(open.Since, cancellationToken) };
        if (open is not null || !own.Value.IsAdmin)
            return new ServiceWork(open, null);
        var soon = TaipeiTime.DayOf(now).AddDays(Subscription.ReminderDays[0]);
        var ending = await db
            .Subscriptions.Where(s => s.CompanyId == companyId && s.EndedAt == null && s.EndsAt > now && s.LastDay <= soon)
            .Select(s => (DateOnly?)s.LastDay)
            .SingleOrDefaultAsync(cancellationToken);
        return new ServiceWork(null, ending);
    }
}
