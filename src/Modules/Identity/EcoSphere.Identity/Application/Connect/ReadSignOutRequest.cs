using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.Extensions.Options;

namespace EcoSphere.Identity.Application.Connect;

/// <summary>Understands a client's wish to sign a person out (OpenID Connect RP-Initiated Logout 1.0 section 2).</summary>
[ForAnyone]
internal sealed record ReadSignOutRequest(RequestParameters Parameters) : IQuery<SignOutRequest>;

/// <summary>What a client wishes.</summary>
/// <param name="Client">The client, or null where it is not known.</param>
/// <param name="Back">Where to lead the person afterwards, or null where no registered address was given.</param>
/// <param name="IsOfThisSession">Whether the ID token shows that the wish concerns this very session: then nobody need be asked.</param>
internal sealed record SignOutRequest(SsoClient? Client, ClientAddress? Back, bool IsOfThisSession);

internal sealed class ReadSignOutRequestHandler(IdTokens idTokens, IOptions<SsoOptions> sso, ICurrentUser user)
    : IQueryHandler<ReadSignOutRequest, SignOutRequest>
{
    private static readonly SignOutRequest NotUnderstood = new(null, null, IsOfThisSession: false);

    public async Task<Result<SignOutRequest>> Handle(ReadSignOutRequest request, CancellationToken cancellationToken)
    {
        var parameters = request.Parameters;
        if (parameters.Repeated is not null)
            return NotUnderstood;
        var hint = parameters["id_token_hint"] is { } token ? await idTokens.Read(token, cancellationToken) : null;
        // a client that names itself must be the one the token was issued to
        if (hint is not null && parameters["client_id"] is { } named && named != hint.ClientId)
            return NotUnderstood;
        var client = sso.Value.Find(hint?.ClientId ?? parameters["client_id"]);
        var back =
            parameters["post_logout_redirect_uri"] is { } uri && client?.PostLogoutRedirectUris.Contains(uri, StringComparer.Ordinal) == true
                ? new ClientAddress(uri, parameters["state"])
                : null;
        return new SignOutRequest(client, back, hint is not null && client is not null && hint.SessionId == user.SessionId && hint.MemberId == user.Id);
    }
}
