using EcoSphere.Identity.Domain.Staff;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Staff;

/// <summary>Gives and takes permissions. Counts from the person's next request.</summary>
[ForStaff(Kernel.Permissions.System)]
internal sealed record ChangeStaffPermissions(Guid MemberId, IReadOnlyList<string> Permissions) : ICommand;

internal sealed class ChangeStaffPermissionsValidator : AbstractValidator<ChangeStaffPermissions>
{
    public ChangeStaffPermissionsValidator() => RuleFor(c => c.Permissions).StaffPermissions();
}

internal sealed class ChangeStaffPermissionsHandler(IIdentityDb db, TimeProvider clock) : ICommandHandler<ChangeStaffPermissions>
{
    public async Task<Result> Handle(ChangeStaffPermissions request, CancellationToken cancellationToken)
    {
        var member = await db.Members.Include(m => m.Grants).SingleOrDefaultAsync(m => m.Id == request.MemberId, cancellationToken);
        if (member?.IsStaff != true)
            return StaffErrors.NotStaff;
        var loses = member.Grants.Any(g => g.Permission == Permissions.System) && !request.Permissions.Contains(Permissions.System);
        if (loses && (await db.MayLoseAdministrator(member.Id, cancellationToken)).Error is { } last)
            return last;
        return member.Appoint(request.Permissions, clock.GetUtcNow());
    }
}
