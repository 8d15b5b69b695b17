using EcoSphere.Identity.Application.Passwords;
using EcoSphere.Identity.Contracts;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>The member confirms that everything is to be deleted, with the password, or the typed address where there is none.</summary>
[ForMembers]
internal sealed record RequestErasure(string? Password, string? Email) : ICommand<ErasureOutcome>;

/// <summary>How it went: a wrong password is a success of the command, because it is counted and saved.</summary>
/// <param name="RequestId">The request, or null.</param>
/// <param name="IsErased">Whether it is done already, because no other module had to be asked.</param>
/// <param name="Refusal">Why not, or null.</param>
internal sealed record ErasureOutcome(Guid? RequestId, bool IsErased, Error? Refusal);

internal sealed class RequestErasureHandler(IIdentityDb db, ICurrentUser user, ModuleCatalog catalog, OwnPassword own, TimeProvider clock)
    : ICommandHandler<RequestErasure, ErasureOutcome>
{
    public async Task<Result<ErasureOutcome>> Handle(RequestErasure request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (await db.Members.SingleOrDefaultAsync(m => m.Id == user.Id, cancellationToken) is not { State: MemberState.Active } member)
            return MemberErrors.NotFound;
        if (await Refusal(member, request, cancellationToken) is { } refusal)
            return new ErasureOutcome(null, false, refusal);

        var numbers = await db.PrivacyNumbersAt(now, cancellationToken);
        if (await db.PendingRequest(member.Id, PrivacyKind.Erase, cancellationToken) is { } pending)
            return new ErasureOutcome(pending.Id, false, null);
        var hindrance = await db.HindranceOf(member.Id, cancellationToken);
        var modules = catalog.ThatListenTo<ErasureRequested>();
        var erasure = PrivacyRequest.ForErasure(numbers.Next(), member.Id, member.Email, hindrance, modules, now);
        db.PrivacyRequests.Add(erasure);
        if (erasure.State == PrivacyState.Open && erasure.HasAllAnswers)
            await db.FinishErasure(erasure, now, cancellationToken);
        return new ErasureOutcome(erasure.Id, erasure.State == PrivacyState.Completed, null);
    }

    private async Task<Error?> Refusal(Member member, RequestErasure request, CancellationToken ct)
    {
        if (member.PasswordHash is null)
            return TextInput.Email(request.Email) == member.Email ? null : Error.Invalid("Type the e-mail address of this account.").On("Email");
        return string.IsNullOrEmpty(request.Password) ? Error.Invalid("Enter your password.").On("Password") : await own.Refuse(member, request.Password, ct);
    }
}
