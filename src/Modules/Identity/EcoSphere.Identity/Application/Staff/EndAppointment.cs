using EcoSphere.Identity.Domain.Staff;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Staff;

/// <summary>Takes a member off the staff; the account stays.</summary>
[ForStaff(Permissions.System)]
internal sealed record EndAppointment(Guid MemberId) : ICommand;

internal sealed class EndAppointmentHandler(IIdentityDb db, TimeProvider clock) : ICommandHandler<EndAppointment>
{
    public async Task<Result> Handle(EndAppointment request, CancellationToken cancellationToken)
    {
        var member = await db.Members.Include(m => m.Grants).SingleOrDefaultAsync(m => m.Id == request.MemberId, cancellationToken);
        if (member?.IsStaff != true)
            return StaffErrors.NotStaff;
        if (member.Grants.Any(g => g.Permission == Permissions.System) && (await db.MayLoseAdministrator(member.Id, cancellationToken)).Error is { } last)
            return last;
        return member.Appoint([], clock.GetUtcNow());
    }
}
