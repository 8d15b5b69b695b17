using EcoSphere.CarbonCloud.Application.Access;
using EcoSphere.CarbonCloud.Application.Subscriptions;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>Begins the company's application. Where one is open already, it is that one; beginning twice begins one.</summary>
[ForMembers]
internal sealed record BeginServiceApplication : ICommand;

internal sealed class BeginServiceApplicationHandler(ICarbonCloudDb db, CarbonCloudAccess access, SubscriptionEnds ends, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<BeginServiceApplication>
{
    public async Task<Result> Handle(BeginServiceApplication request, CancellationToken cancellationToken)
    {
        var own = await access.ActivePlace(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var (companyId, now) = (own.Value.CompanyId, clock.GetUtcNow());
        if (await db.Subscriptions.SingleOrDefaultAsync(s => s.CompanyId == companyId && s.EndedAt == null, cancellationToken) is { } last)
        {
            if (last.RunsAt(now))
                return ServiceApplicationErrors.SubscriptionRuns(last.LastDay);
            // its end has not been put down yet: it must not be in the way of the next one
            if (last.Expire(now))
                await ends.Settle([last], cancellationToken);
        }

        // of two tabs at once the unique index lets one pass; the other runs again and finds it here
        var states = OpenApplications.States;
        if (await db.ServiceApplications.AnyAsync(a => a.CurrentCompanyId == companyId && states.Contains(a.State), cancellationToken))
            return Result.Success();

        var phone = await db.KnownMembers.Where(m => m.Id == user.Id).Select(m => m.Phone).SingleOrDefaultAsync(cancellationToken);
        var number = await db.NextNumber(ServiceApplication.Series, now, cancellationToken);
        var known = ServiceAnswers.None.WithApplicant(user.Name, department: null, position: null, user.Email, phone, remarks: null);
        db.ServiceApplications.Add(ServiceApplication.Start(number, own.Value.Facts, user.Id, known, now));
        return Result.Success();
    }
}
