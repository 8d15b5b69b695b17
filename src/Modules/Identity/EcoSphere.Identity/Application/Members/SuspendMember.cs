using EcoSphere.Identity.Application.Sessions;
using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Application.Staff;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.Staff;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Members;

/// <summary>Suspends a member: sessions and mailed links end at once.</summary>
[ForStaff(Permissions.Identity)]
internal sealed record SuspendMember(Guid MemberId, string? Reason) : ICommand, IReasoned;

internal sealed class SuspendMemberValidator : AbstractValidator<SuspendMember>
{
    public SuspendMemberValidator() =>
        RuleFor(c => c.Reason)
            .Cascade(CascadeMode.Stop)
            .Must(v => TextInput.Paragraphs(v) is not null)
            .WithMessage("Write the reason; the member gets it by mail.")
            .Must(v => TextInput.Paragraphs(v)!.Length <= 400)
            .WithMessage("Use at most 400 characters.");
}

internal sealed class SuspendMemberHandler(IIdentityDb db, ICurrentUser user, SessionCloser sessions, LinkIssuer links) : ICommandHandler<SuspendMember>
{
    public async Task<Result> Handle(SuspendMember request, CancellationToken cancellationToken)
    {
        var member = await db.Members.Include(m => m.Grants).SingleOrDefaultAsync(m => m.Id == request.MemberId, cancellationToken);
        if (member is null)
            return MemberErrors.NotFound;
        if (member.Id == user.Id)
            return Error.Forbidden("You cannot suspend your own account.");
        if (member.IsStaff && !user.Has(Permissions.System))
            return StaffErrors.OnlySystemSuspendsStaff;
        if (member.Grants.Any(g => g.Permission == Permissions.System) && (await db.MayLoseAdministrator(member.Id, cancellationToken)).Error is { } last)
            return last;

        var reason = TextInput.Paragraphs(request.Reason)!;
        if (member.Suspend(reason).Error is { } error)
            return error;
        await sessions.EndAll(member.Id, null, cancellationToken);
        await links.Close(member.Id, null, cancellationToken);
        db.Send(MemberMails.Suspended(member, reason));
        return Result.Success();
    }
}
