using System.Text.RegularExpressions;
using EcoSphere.Kernel;

namespace EcoSphere.CarbonCloud.Domain.MailDomains;

/// <summary>The domain of a mail service that anybody can have a mailbox at; an address there says nothing of a company.</summary>
internal sealed partial class FreeMailDomain : AggregateRoot
{
    /// <summary>The longest name of a domain (RFC 1035, 2.3.4).</summary>
    public const int NameLength = 253;

    private FreeMailDomain(string name) => Name = name;

    /// <summary>In lower case, without a leading @ or dot. Its subdomains count as well.</summary>
    public string Name { get; private set; }

    /// <summary>Takes a domain as typed; a whole address or a leading @ is understood.</summary>
    public static Result<FreeMailDomain> Add(string? typed)
    {
        var name = TextInput.Email(typed)?.Split('@')[^1].Trim('.');
        var checks = new FieldChecks();
        checks.Text(string.IsNullOrEmpty(name) ? null : name, NameLength, nameof(Name), Error.Invalid("Enter a mail domain, such as mail.example."));
        checks.Require(
            string.IsNullOrEmpty(name) || DomainShape().IsMatch(name),
            nameof(Name),
            Error.Invalid("This is not a mail domain. Enter it without spaces, such as mail.example.")
        );
        return checks.Failure is { } failure ? failure : new FreeMailDomain(name!);
    }

    /// <summary>The domain of an address and every domain above it, for looking up: <c>a@b.c.tw</c> gives <c>b.c.tw</c>, <c>c.tw</c>, <c>tw</c>.</summary>
    /// <param name="email">An address as <see cref="TextInput.Email"/> leaves it.</param>
    public static IReadOnlyList<string> NamesFor(string email)
    {
        var parts = email.Split('@')[^1].Split('.');
        return [.. parts.Select((_, i) => string.Join('.', parts[i..]))];
    }

    [GeneratedRegex(
        @"^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex DomainShape();
}

/// <summary>The domains that are refused from the start.</summary>
internal static class FreeMailDomains
{
    private static readonly string[] Names =
    [
        "126.com",
        "163.com",
        "aol.com",
        "gmail.com",
        "gmx.com",
        "googlemail.com",
        "hinet.net",
        "hotmail.com",
        "hotmail.com.tw",
        "icloud.com",
        "kimo.com",
        "live.com",
        "mail.com",
        "me.com",
        "msn.com",
        "outlook.com",
        "pchome.com.tw",
        "pm.me",
        "proton.me",
        "protonmail.com",
        "qq.com",
        "seed.net.tw",
        "url.com.tw",
        "xuite.net",
        "yahoo.com",
        "yahoo.com.tw",
        "yam.com",
        "zoho.com",
    ];

    /// <summary>Makes the records, for an empty table.</summary>
    public static IReadOnlyList<FreeMailDomain> AtStart() => [.. Names.Select(n => FreeMailDomain.Add(n).Value)];
}
