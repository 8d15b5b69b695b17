using EcoSphere.Consulting.Domain.Teams;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Teams;

/// <summary>A member works as a consultant from now on; the others are told.</summary>
/// <param name="TeamId">The team.</param>
/// <param name="Email">The address of the member's account.</param>
/// <param name="Capacity">How many cases the person takes at once.</param>
[ForStaff(Permissions.Consulting)]
internal sealed record AppointConsultant(Guid TeamId, string? Email, int? Capacity) : ICommand;

internal sealed class AppointConsultantHandler(IConsultingDb db, TimeProvider clock) : ICommandHandler<AppointConsultant>
{
    public async Task<Result> Handle(AppointConsultant request, CancellationToken cancellationToken)
    {
        if (await db.Teams.SingleOrDefaultAsync(t => t.Id == request.TeamId, cancellationToken) is not { } team)
            return TeamErrors.NotFound;
        var email = TextInput.Email(request.Email);
        var member = email is null ? null : await db.KnownMembers.SingleOrDefaultAsync(m => m.Email == email, cancellationToken);
        if (member is not { IsReachable: true })
            return Error.Of([Error.Invalid("Enter the e-mail address of a member with an active account.").On(nameof(request.Email))]);
        var now = clock.GetUtcNow();
        if (await db.Consultants.SingleOrDefaultAsync(c => c.Id == member.Id, cancellationToken) is { } known)
            return known.AppointAgain(member.Name, team, request.Capacity, now);
        var appointed = Consultant.Appoint(member.Id, member.Name, team, request.Capacity, now);
        if (appointed.Error is { } refused)
            return refused;
        db.Consultants.Add(appointed.Value);
        return appointed;
    }
}
