using EcoSphere.Identity.Domain;
using EcoSphere.Identity.Domain.Connect;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Connect;

/// <summary>A client that has shown who it is exchanges a code for tokens (RFC 6749 section 4.1.3, OpenID Connect Core 1.0 section 3.1.3).</summary>
[ForAnyone]
internal sealed record RedeemCode(SsoClient Client, string Code, string RedirectUri, string Verifier) : ICommand<Redemption>;

/// <summary>What the client gets; a refusal is a success of the command, because it uses the code up.</summary>
/// <param name="Tokens">The tokens, or null where the code was not good.</param>
internal sealed record Redemption(IssuedTokens? Tokens);

internal sealed record IssuedTokens(string AccessToken, string IdToken, string Scope);

internal sealed class RedeemCodeHandler(IIdentityDb db, OpenDoor door, IdTokens idTokens, TimeProvider clock) : ICommandHandler<RedeemCode, Redemption>
{
    private static readonly Redemption Refused = new(Tokens: null);

    public async Task<Result<Redemption>> Handle(RedeemCode command, CancellationToken cancellationToken)
    {
        var hash = RandomToken.HashOf(command.Code);
        if (await db.AuthorizationCodes.SingleOrDefaultAsync(c => c.CodeHash == hash, cancellationToken) is not { } code)
            return Refused;
        var now = clock.GetUtcNow();
        var line = await db.SignOns.SingleAsync(s => s.Id == code.Id, cancellationToken);
        switch (code.Use(command.Client.ClientId, command.RedirectUri, command.Verifier, now))
        {
            case CodeUse.Refused:
                line.Note(SignOnOutcome.CodeRefused);
                return Refused;
            case CodeUse.Reused:
                // RFC 6749 section 4.1.2: one of the two who brought it has stolen it
                foreach (var token in await db.AccessTokens.Where(t => t.CodeId == code.Id).ToListAsync(cancellationToken))
                    token.Revoke(now);
                line.Note(SignOnOutcome.CodeReused);
                return Refused;
        }

        var (_, refusal) = await door.Look(code.MemberId, code.CompanyId, code.SessionId, command.Client.Service, cancellationToken);
        line.Note(refusal ?? SignOnOutcome.SignedOn);
        if (refusal is not null)
            return Refused;
        var (stored, accessToken) = AccessToken.Issue(code, now);
        db.AccessTokens.Add(stored);
        return new Redemption(new IssuedTokens(accessToken, await idTokens.Write(code, accessToken, cancellationToken), code.Scope));
    }
}
