namespace EcoSphere.Kernel;

/// <summary>Addresses of websites as people type them.</summary>
public static class WebAddress
{
    /// <summary>The longest address that is kept.</summary>
    public const int MaxLength = 200;

    /// <summary>Brings a typed address into the form in which it is kept: with its scheme.</summary>
    /// <param name="typed">What was typed, or null.</param>
    /// <returns>The address, or null when nothing remains.</returns>
    public static string? Typed(string? typed) =>
        TextInput.Line(typed) is not { } line ? null
        : line.Contains("://", StringComparison.Ordinal) ? line
        : $"https://{line}";

    /// <summary>Whether it leads to a website and nowhere else.</summary>
    public static bool IsValid(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.UserInfo.Length == 0
        && uri.Host.Contains('.', StringComparison.Ordinal);
}
