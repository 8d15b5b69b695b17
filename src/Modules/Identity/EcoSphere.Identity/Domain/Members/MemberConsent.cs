using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.Members;

/// <summary>That a member agreed to one version of the personal data notice (個資同意書), when and from where.</summary>
internal sealed class MemberConsent : Entity
{
    public MemberConsent(int version, DateTimeOffset givenAt, string? ipAddress) => (Version, GivenAt, IpAddress) = (version, givenAt, ipAddress);

    public int Version { get; private set; }

    public DateTimeOffset GivenAt { get; private set; }

    public string? IpAddress { get; private set; }
}
