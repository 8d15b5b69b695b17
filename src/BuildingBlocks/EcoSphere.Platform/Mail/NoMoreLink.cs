using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace EcoSphere.Platform.Mail;

/// <summary>What the link at the foot of a mail switches off: one topic, for one member, and nothing else.</summary>
/// <param name="MemberId">The member.</param>
/// <param name="Module">The schema of the module that writes.</param>
/// <param name="Topic">The topic's name.</param>
public sealed record NoMoreLink(Guid MemberId, string Module, string Topic)
{
    /// <summary>The page the links lead to. Mail programs post to it as well (RFC 8058).</summary>
    public const string Path = "/notices/off";
}

/// <summary>Makes and reads those links. They need no sign-in and do not expire, because a mail does not either; nobody can make one but the hosts.</summary>
/// <param name="protection">The hosts' common keys.</param>
public sealed class NoMoreLinks(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("EcoSphere.Mail.NoMore.v1");

    /// <summary>The local address of a link.</summary>
    /// <param name="link">What it switches off.</param>
    public string AddressOf(NoMoreLink link) => $"{NoMoreLink.Path}?key={_protector.Protect($"{link.MemberId:N}.{link.Module}.{link.Topic}")}";

    /// <summary>Reads a link's key.</summary>
    /// <param name="key">As it stands in the address.</param>
    /// <returns>What it switches off, or null for a key that no host has made.</returns>
    public NoMoreLink? Read(string? key)
    {
        if (string.IsNullOrEmpty(key))
            return null;
        try
        {
            return _protector.Unprotect(key).Split('.') is [var member, var module, var topic] && Guid.TryParseExact(member, "N", out var id)
                ? new NoMoreLink(id, module, topic)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
