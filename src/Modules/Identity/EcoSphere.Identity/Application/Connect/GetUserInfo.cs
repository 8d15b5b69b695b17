using EcoSphere.Identity.Domain;
using EcoSphere.Identity.Domain.Connect;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Identity.Application.Connect;

/// <summary>What a client may know of the person an access token stands for (OpenID Connect Core 1.0 section 5.3).</summary>
[ForAnyone]
internal sealed record GetUserInfo(string AccessToken) : IQuery<UserInfo>;

/// <summary>The claims, or none where the token is not good (any more).</summary>
internal sealed record UserInfo(IReadOnlyDictionary<string, object>? Claims);

internal sealed class GetUserInfoHandler(IIdentityDb db, OpenDoor door, IOptions<SsoOptions> sso, TimeProvider clock) : IQueryHandler<GetUserInfo, UserInfo>
{
    private static readonly UserInfo Nobody = new(Claims: null);

    public async Task<Result<UserInfo>> Handle(GetUserInfo request, CancellationToken cancellationToken)
    {
        var hash = RandomToken.HashOf(request.AccessToken);
        var token = await db.AccessTokens.AsNoTracking().SingleOrDefaultAsync(t => t.TokenHash == hash, cancellationToken);
        if (token?.IsOpen(clock.GetUtcNow()) != true || sso.Value.Find(token.ClientId) is not { } client)
            return Nobody;
        var (standing, refusal) = await door.Look(token.MemberId, token.CompanyId, token.SessionId, client.Service, cancellationToken);
        return refusal is null ? new UserInfo(ClaimsOf(standing!, token.Scope)) : Nobody;
    }

    /// <summary>The claims of the scopes: OpenID Connect Core 1.0 sections 5.1 and 5.4. One that is not known is left out (section 5.3.2).</summary>
    private static Dictionary<string, object> ClaimsOf(ServiceStanding person, string scope)
    {
        var scopes = ConnectScopes.Known(scope).ToHashSet(StringComparer.Ordinal);
        var claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["sub"] = person.MemberId.ToString() };
        if (scopes.Contains(ConnectScopes.Profile))
            claims["name"] = person.Name;
        if (scopes.Contains(ConnectScopes.Email))
        {
            claims["email"] = person.Email;
            // an account is active only once its address has been confirmed by a mailed link
            claims["email_verified"] = true;
        }

        if (!scopes.Contains(ConnectScopes.Company))
            return claims;
        claims["company_id"] = person.CompanyId!.Value.ToString();
        claims["company_name"] = person.CompanyName!;
        if (person.CompanyTaxId is { Length: > 0 } taxId)
            claims["company_tax_id"] = taxId;
        claims["company_role"] = person.IsCompanyAdmin ? "admin" : "member";
        return claims;
    }
}
