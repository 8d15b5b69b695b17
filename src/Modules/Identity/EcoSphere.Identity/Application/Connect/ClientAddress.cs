namespace EcoSphere.Identity.Application.Connect;

/// <summary>Where a browser is led back to: an address registered for the client.</summary>
/// <param name="Uri">The registered address.</param>
/// <param name="State">What the client wants to have back unchanged, or null.</param>
internal sealed record ClientAddress(string Uri, string? State)
{
    /// <summary>The address with the answer (RFC 6749 section 4.1.2) and who gives it, against mix-up of servers (RFC 9207).</summary>
    public string WithCode(string issuer, string code) => With(("code", code), ("state", State), ("iss", issuer));

    /// <summary>The address with a refusal (RFC 6749 section 4.1.2.1).</summary>
    public string WithError(string issuer, ProtocolError error) =>
        With(("error", error.Code), ("error_description", error.Description), ("state", State), ("iss", issuer));

    /// <summary>The address with nothing but the state: after signing out.</summary>
    public string WithState() => With(("state", State));

    /// <summary>A query that the registered address has must stay (RFC 6749 section 3.1.2).</summary>
    private string With(params (string Name, string? Value)[] parameters)
    {
        var query = string.Join('&', parameters.Where(p => p.Value is not null).Select(p => $"{p.Name}={System.Uri.EscapeDataString(p.Value!)}"));
        return query.Length == 0 ? Uri
            : Uri.Contains('?', StringComparison.Ordinal) ? $"{Uri}&{query}"
            : $"{Uri}?{query}";
    }
}
