using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Identity.Domain.Staff;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Staff;

/// <summary>Appoints a person to the staff by e-mail address: a known member at once, an unknown address by an invitation.</summary>
/// <param name="Language">The language of the mail to a new address.</param>
[ForStaff(Kernel.Permissions.System)]
internal sealed record AppointStaff(string? Email, string? Name, IReadOnlyList<string> Permissions, string Language) : ICommand;

internal sealed class AppointStaffValidator : AbstractValidator<AppointStaff>
{
    public AppointStaffValidator()
    {
        RuleFor(c => c.Email).MemberEmail();
        RuleFor(c => c.Permissions).StaffPermissions();
        RuleFor(c => c.Name).Must(v => TextInput.Line(v) is not { Length: > 80 }).WithMessage("Use at most 80 characters for the name.");
    }
}

internal sealed class AppointStaffHandler(IIdentityDb db, LinkIssuer links, TimeProvider clock) : ICommandHandler<AppointStaff>
{
    public async Task<Result> Handle(AppointStaff request, CancellationToken cancellationToken)
    {
        var email = TextInput.Email(request.Email)!;
        var member = await db.Members.Include(m => m.Grants).SingleOrDefaultAsync(m => m.Email == email, cancellationToken);
        if (member?.IsStaff == true)
            return StaffErrors.AlreadyStaff;
        if (member is null)
        {
            if (TextInput.Line(request.Name) is not { } name)
                return Error.Invalid("Nobody has registered with this address yet. Enter the name as well, then an invitation is sent.").On("Name");
            db.Members.Add(member = Member.Invite(email, name, null, request.Language, clock.GetUtcNow()));
        }

        if (member.Appoint(request.Permissions, clock.GetUtcNow()).Error is { } error)
            return error;
        db.Send(
            member.State == MemberState.Pending
                ? StaffMails.Invitation(member, await links.Issue(member.Id, email, LinkPurpose.SignIn, cancellationToken, StaffMails.InvitationLifetime))
                : StaffMails.Appointed(member)
        );
        return Result.Success();
    }
}
