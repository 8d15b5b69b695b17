namespace EcoSphere.Identity.Domain.Connect;

/// <summary>What a client may ask to know: OpenID Connect Core 1.0 section 5.4, and the company as a scope of our own.</summary>
internal static class ConnectScopes
{
    public const string OpenId = "openid";
    public const string Profile = "profile";
    public const string Email = "email";
    public const string Company = "company";

    public static IReadOnlyList<string> All { get; } = [OpenId, Profile, Email, Company];

    /// <summary>Those of a list that are known; the others are ignored (section 3.1.2.1).</summary>
    public static IEnumerable<string> Known(string scope) => All.Intersect(scope.Split(' '), StringComparer.Ordinal);
}
