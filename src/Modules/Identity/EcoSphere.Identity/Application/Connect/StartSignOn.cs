using EcoSphere.Identity.Domain.Connect;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Connect;

/// <summary>Decides whether the asking person is signed on at a client (OpenID Connect Core 1.0 sections 3.1.2.3 and 3.1.2.5), and writes it into the log.</summary>
/// <param name="Request">What the client asks for.</param>
/// <param name="AskedToSignInAt">When the person was asked to sign in for this very request, or null.</param>
[ForMembers]
internal sealed record StartSignOn(AuthorizationRequest Request, DateTimeOffset? AskedToSignInAt) : ICommand<SignOnDecision>;

/// <summary>What the person is led to.</summary>
internal abstract record SignOnDecision
{
    /// <summary>Back to the client with a code.</summary>
    public sealed record Granted(string Code) : SignOnDecision;

    /// <summary>The person may not enter; a refusal is a success of the command, because it is logged.</summary>
    public sealed record Denied(SignOnOutcome Reason) : SignOnDecision;

    /// <summary>The sign-in is too old, or the client wants a new one.</summary>
    public sealed record MustSignIn : SignOnDecision;

    /// <summary>Somebody else is signed in than the client expects.</summary>
    public sealed record SomebodyElse : SignOnDecision;
}

internal sealed class StartSignOnHandler(IIdentityDb db, ICurrentUser user, IdTokens idTokens, TimeProvider clock)
    : ICommandHandler<StartSignOn, SignOnDecision>
{
    public async Task<Result<SignOnDecision>> Handle(StartSignOn command, CancellationToken cancellationToken)
    {
        var (request, now) = (command.Request, clock.GetUtcNow());
        var session = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == user.SessionId, cancellationToken);
        if (session is null || IsTooOld(session.StartedAt, command, now))
            return new SignOnDecision.MustSignIn();
        if (request.IdTokenHint is { } hint && (await idTokens.Read(hint, cancellationToken))?.MemberId != user.Id)
            return new SignOnDecision.SomebodyElse();

        var standing = (await db.StandingOf(user.Id, request.Client.Service, cancellationToken))!;
        var refusal = standing.RefusalAt(now);
        var line = SignOn.Of(user.Id, standing.CompanyId, request.Client.ClientId, refusal ?? SignOnOutcome.Started, user.IpAddress, now);
        db.SignOns.Add(line);
        if (refusal is { } reason)
            return new SignOnDecision.Denied(reason);

        var (stored, code) = AuthorizationCode.Issue(
            line.Id,
            new AuthorizationGrant
            {
                ClientId = request.Client.ClientId,
                RedirectUri = request.Back.Uri,
                Scope = request.Scope,
                CodeChallenge = request.CodeChallenge,
                Nonce = request.Nonce,
                MemberId = user.Id,
                CompanyId = standing.CompanyId!.Value,
                SessionId = session.Id,
                AuthenticatedAt = session.StartedAt,
            },
            now
        );
        db.AuthorizationCodes.Add(stored);
        return new SignOnDecision.Granted(code);
    }

    /// <summary>A sign-in made for this very request is new enough whatever the request says; else <c>max_age=0</c> would never come to an end.</summary>
    private static bool IsTooOld(DateTimeOffset signedInAt, StartSignOn command, DateTimeOffset now) =>
        (command.Request.AsksToSignIn || (command.Request.MaxAge is { } age && now - signedInAt > age))
        && !(command.AskedToSignInAt is { } asked && signedInAt >= asked);
}
