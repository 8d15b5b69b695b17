using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.Members;

/// <summary>One permission of a member of staff.</summary>
internal sealed class StaffGrant : Entity
{
    public StaffGrant(string permission, DateTimeOffset grantedAt) => (Permission, GrantedAt) = (permission, grantedAt);

    public string Permission { get; private set; }

    public DateTimeOffset GrantedAt { get; private set; }
}
