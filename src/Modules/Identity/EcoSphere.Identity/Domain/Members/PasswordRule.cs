using System.Text;

namespace EcoSphere.Identity.Domain.Members;

/// <summary>What a password must be: at least ten characters with upper case, lower case and a digit, and not one that everybody tries first.</summary>
internal static class PasswordRule
{
    public const int MinLength = 10;

    /// <summary>The framework's hasher takes any length; a bound keeps a request from buying much processor time.</summary>
    public const int MaxLength = 128;

    /// <summary>What people build their passwords on most; found behind digits, marks and letter-for-digit swaps.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "password",
        "passwort",
        "passw",
        "pass",
        "qwerty",
        "qwertyuiop",
        "qwertyui",
        "asdfghjkl",
        "asdfgh",
        "asdf",
        "zxcvbnm",
        "qazwsx",
        "qazwsxedc",
        "abc",
        "abcd",
        "abcde",
        "abcdef",
        "abcdefg",
        "abcdefgh",
        "abcdefghi",
        "abcdefghij",
        "letmein",
        "welcome",
        "admin",
        "administrator",
        "root",
        "user",
        "guest",
        "login",
        "master",
        "superman",
        "batman",
        "dragon",
        "monkey",
        "football",
        "baseball",
        "sunshine",
        "princess",
        "iloveyou",
        "trustno",
        "whatever",
        "freedom",
        "shadow",
        "michael",
        "jennifer",
        "jordan",
        "hunter",
        "killer",
        "charlie",
        "thomas",
        "robert",
        "daniel",
        "george",
        "computer",
        "internet",
        "secret",
        "changeme",
        "default",
        "test",
        "testing",
        "temp",
        "temporary",
        "company",
        "taiwan",
        "taipei",
        "taichung",
        "kaohsiung",
        "hsinchu",
        "formosa",
        "ecosphere",
        "carbon",
        "netzero",
        "green",
        "summer",
        "winter",
        "spring",
        "autumn",
        "monday",
        "sunday",
        "january",
        "december",
        "hello",
        "helloworld",
        "starwars",
        "pokemon",
        "pikachu",
        "google",
        "facebook",
        "microsoft",
        "windows",
        "samsung",
        "apple",
        "cheese",
        "flower",
        "ninja",
        "azerty",
        "solo",
        "access",
        "mustang",
        "maggie",
        "matrix",
        "ranger",
        "soccer",
        "hockey",
        "buster",
        "tigger",
        "ginger",
        "pepper",
    };

    /// <summary>What is wrong with a password.</summary>
    /// <param name="password">The password.</param>
    /// <param name="email">The member's address; its part before the @ must not be the password's core.</param>
    /// <returns>The English sentence of the first rule broken, or null.</returns>
    public static string? Broken(string? password, string? email)
    {
        if (string.IsNullOrEmpty(password))
            return "Enter a password.";
        if (password.Length < MinLength)
            return "Use at least 10 characters.";
        if (password.Length > MaxLength)
            return "Use at most 128 characters.";
        if (!password.Any(char.IsUpper) || !password.Any(char.IsLower) || !password.Any(char.IsDigit))
            return "Use upper case letters, lower case letters and digits.";
        if (IsCommon(password, email))
            return "This password is too easy to guess; choose another.";
        return null;
    }

    private static bool IsCommon(string password, string? email)
    {
        if (password.Distinct().Count() < 5)
            return true;
        var lower = password.ToLowerInvariant();
        // digits alone behind or before a short core are a pattern, not a secret; a swapped letter may stand at its edge or not
        if (Common.Contains(Core(lower)) || Common.Contains(Unswap(Core(lower))) || Common.Contains(Core(Unswap(lower))))
            return true;
        return email?.Split('@')[0] is { Length: >= 4 } local
            && lower.Contains(local, StringComparison.OrdinalIgnoreCase)
            && password.Length - local.Length < 6;
    }

    private static string Core(string text) => text.Trim([.. "0123456789!@#$%^&*()_-+=.,?~ "]);

    private static string Unswap(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
            plain.Append(
                c switch
                {
                    '0' => 'o',
                    '1' => 'i',
                    '3' => 'e',
                    '4' or '@' => 'a',
                    '5' or '$' => 's',
                    '7' => 't',
                    _ => c,
                }
            );
        return plain.ToString();
    }
}
