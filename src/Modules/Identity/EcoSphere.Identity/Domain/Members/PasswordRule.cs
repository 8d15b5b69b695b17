namespace EcoSphere.Identity.Domain.Members;

/// <summary>What a password must be: at least ten characters with upper case, lower case and a digit, and not one that everybody tries first.</summary>
internal static class PasswordRule
{
    public const int MinLength = 10;

    /// <summary>The framework's hasher takes any length; a bound keeps a request from buying much processor time.</summary>
    public const int MaxLength = 128;

    /// <summary>What is wrong with a password.</summary>
    /// <param name="password">The password.</param>
    /// <param name="known">What others know of the member, which it must not be built on: address, name, company.</param>
    /// <returns>The English sentence of the first rule broken, or null.</returns>
    public static string? Broken(string? password, params ReadOnlySpan<string?> known)
    {
        if (string.IsNullOrEmpty(password))
            return "Enter a password.";
        if (password.Length < MinLength)
            return "Use at least 10 characters.";
        if (password.Length > MaxLength)
            return "Use at most 128 characters.";
        if (!password.Any(char.IsUpper) || !password.Any(char.IsLower) || !password.Any(char.IsDigit))
            return "Use upper case letters, lower case letters and digits.";
        return CommonPasswords.Includes(password, known) ? "This password is too easy to guess; choose another." : null;
    }
}
