namespace EcoSphere.Identity.Application.Passwords;

/// <summary>Configuration section <c>Passwords</c>.</summary>
internal sealed class LeakedPasswordOptions
{
    /// <summary>A file with passwords that have leaked, which are refused: lines of SHA-1 in upper-case hexadecimal, ascending, as Have I Been Pwned publishes them.</summary>
    public string? LeakedFile { get; set; }
}
