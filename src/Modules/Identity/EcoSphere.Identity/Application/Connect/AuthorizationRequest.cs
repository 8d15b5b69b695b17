using System.Globalization;
using EcoSphere.Identity.Domain.Connect;

namespace EcoSphere.Identity.Application.Connect;

/// <summary>What a client asks for at the authorization endpoint (OpenID Connect Core 1.0 section 3.1.2.1), once it has been understood.</summary>
internal sealed record AuthorizationRequest
{
    public required SsoClient Client { get; init; }

    public required ClientAddress Back { get; init; }

    /// <summary>The scopes that are known, <c>openid</c> among them.</summary>
    public required string Scope { get; init; }

    public required string CodeChallenge { get; init; }

    public string? Nonce { get; init; }

    /// <summary><c>prompt=none</c>: no page may be shown.</summary>
    public bool IsSilent { get; init; }

    /// <summary><c>prompt=login</c>: the person has to sign in again.</summary>
    public bool AsksToSignIn { get; init; }

    /// <summary>How old the sign-in may be at most.</summary>
    public TimeSpan? MaxAge { get; init; }

    /// <summary>An ID token of the person whom the client expects.</summary>
    public string? IdTokenHint { get; init; }
}

/// <summary>What came of reading a request.</summary>
internal abstract record AuthorizationReading
{
    /// <summary>It names no client, or an address that is not the client's: the person is told, and led nowhere (RFC 6749 section 4.1.2.1, RFC 9700 section 4.11).</summary>
    public sealed record Unanswerable(ProtocolError Error) : AuthorizationReading;

    /// <summary>It is wrong in another way, which the client is told.</summary>
    public sealed record Refused(ClientAddress Back, ProtocolError Error) : AuthorizationReading;

    public sealed record Understood(AuthorizationRequest Request) : AuthorizationReading;
}

/// <summary>Reads authorization requests. Parameters that are not known are ignored (RFC 6749 section 3.1).</summary>
internal static class AuthorizationRequestReader
{
    /// <summary>What comes back to the client, or is stored, stays within reason.</summary>
    private const int LongestEcho = 512;

    public static AuthorizationReading Read(RequestParameters parameters, SsoOptions sso)
    {
        // section 3.1.2.2 of OpenID Connect Core 1.0 wants the address exactly as registered, also where the client has only one
        if (sso.Find(parameters["client_id"]) is not { } client)
            return new AuthorizationReading.Unanswerable(ProtocolError.InvalidRequest("client_id names no client, or comes twice."));
        if (parameters["redirect_uri"] is not { } redirectUri || !client.RedirectUris.Contains(redirectUri, StringComparer.Ordinal))
            return new AuthorizationReading.Unanswerable(ProtocolError.InvalidRequest("redirect_uri is not registered for the client, or comes twice."));

        var back = new ClientAddress(redirectUri, parameters["state"] is { Length: <= LongestEcho } state ? state : null);
        return (Refusal(parameters) ?? PromptRefusal(parameters)) is { } error
            ? new AuthorizationReading.Refused(back, error)
            : new AuthorizationReading.Understood(
                new AuthorizationRequest
                {
                    Client = client,
                    Back = back,
                    Scope = string.Join(' ', ConnectScopes.Known(parameters["scope"]!)),
                    CodeChallenge = parameters["code_challenge"]!,
                    Nonce = parameters["nonce"],
                    IsSilent = parameters["prompt"] == "none",
                    AsksToSignIn = parameters["prompt"] == "login",
                    MaxAge = Seconds(parameters["max_age"]),
                    IdTokenHint = parameters["id_token_hint"],
                }
            );
    }

    private static ProtocolError? Refusal(RequestParameters parameters)
    {
        if (parameters.Repeated is not null)
            return ProtocolError.InvalidRequest("A parameter comes twice.");
        // OpenID Connect Core 1.0 section 6: what is not supported must be refused, not ignored
        if (parameters["request"] is not null)
            return new ProtocolError("request_not_supported", "Parameters are taken from the query only.");
        if (parameters["request_uri"] is not null)
            return new ProtocolError("request_uri_not_supported", "Parameters are taken from the query only.");
        if (parameters["registration"] is not null)
            return new ProtocolError("registration_not_supported", "Clients are registered beforehand.");
        if (parameters["response_type"] is not { } responseType)
            return ProtocolError.InvalidRequest("response_type is missing.");
        // RFC 9700 section 2.1.2: no token in an address
        if (responseType != "code")
            return new ProtocolError("unsupported_response_type", "Only the authorization code flow is supported.");
        if (parameters["response_mode"] is not (null or "query"))
            return ProtocolError.InvalidRequest("Only response_mode query is supported.");
        if (!ConnectScopes.Known(parameters["scope"] ?? "").Contains(ConnectScopes.OpenId, StringComparer.Ordinal))
            return new ProtocolError("invalid_scope", "The scope must contain openid.");
        if (parameters["state"] is { Length: > LongestEcho } || parameters["nonce"] is { Length: > LongestEcho })
            return ProtocolError.InvalidRequest("state and nonce may have 512 characters.");
        return ChallengeRefusal(parameters);
    }

    /// <summary>RFC 7636 section 4.4.1. A request without a method means <c>plain</c> (section 4.3), which is refused like one that says so.</summary>
    private static ProtocolError? ChallengeRefusal(RequestParameters parameters) =>
        parameters["code_challenge"] is not { } challenge ? ProtocolError.InvalidRequest("code challenge required")
        : parameters["code_challenge_method"] != Pkce.Method ? ProtocolError.InvalidRequest("transform algorithm not supported")
        : !Pkce.IsChallenge(challenge) ? ProtocolError.InvalidRequest("code_challenge is not a SHA-256 hash as base64url.")
        : null;

    private static ProtocolError? PromptRefusal(RequestParameters parameters)
    {
        if (parameters["max_age"] is { } age && Seconds(age) is null)
            return ProtocolError.InvalidRequest("max_age is a number of seconds.");
        // OpenID Connect Core 1.0 section 3.1.2.1: none stands alone; what was asked for and cannot be shown is an error
        return parameters["prompt"] switch
        {
            null or "none" or "login" => null,
            "consent" => new ProtocolError("consent_required", "There is no page that asks for consent."),
            "select_account" => new ProtocolError("account_selection_required", "There is no page to choose an account."),
            _ => ProtocolError.InvalidRequest("prompt is none or login."),
        };
    }

    private static TimeSpan? Seconds(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : null;
}
