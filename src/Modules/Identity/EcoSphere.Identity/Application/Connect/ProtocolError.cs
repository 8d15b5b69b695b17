namespace EcoSphere.Identity.Application.Connect;

/// <summary>A refusal in the words of the protocol, for a client: RFC 6749 sections 4.1.2.1 and 5.2, OpenID Connect Core 1.0 section 3.1.2.6.</summary>
/// <param name="Code">The error code.</param>
/// <param name="Description">For the client's developer, in ASCII without quotation marks.</param>
internal sealed record ProtocolError(string Code, string Description)
{
    public static ProtocolError InvalidRequest(string description) => new("invalid_request", description);

    /// <summary>One sentence for all reasons: whoever presents a code that is not theirs learns nothing about it (RFC 6749 section 5.2).</summary>
    public static ProtocolError InvalidGrant { get; } = new("invalid_grant", "The code is unknown, expired, used, or not meant for this request.");

    public static ProtocolError InvalidClient { get; } = new("invalid_client", "The client could not be authenticated.");

    public static ProtocolError AccessDenied { get; } = new("access_denied", "The person may not enter this service.");

    public static ProtocolError LoginRequired { get; } = new("login_required", "The person has to sign in.");

    public static ProtocolError InteractionRequired { get; } = new("interaction_required", "The person has to do something in the portal first.");
}
