namespace EcoSphere.Kernel;

/// <summary>The permissions of staff: one per module, and the one that also appoints staff.</summary>
public static class Permissions
{
    /// <summary>Runs the platform and appoints staff.</summary>
    public const string System = "system.admin";

    /// <summary>Members, consents, privacy requests.</summary>
    public const string Identity = "identity.admin";

    /// <summary>Upgrade applications and companies.</summary>
    public const string Company = "company.admin";

    /// <summary>Products, inquiries, tool verification.</summary>
    public const string Marketplace = "marketplace.admin";

    /// <summary>Diagnosis cases and consultants.</summary>
    public const string Consulting = "consulting.admin";

    /// <summary>Coaching programmes.</summary>
    public const string Coaching = "coaching.admin";

    /// <summary>The greenhouse-gas data service.</summary>
    public const string CarbonCloud = "carboncloud.admin";

    /// <summary>Articles and pages.</summary>
    public const string Content = "content.admin";

    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<string> All { get; } = [System, Identity, Company, Marketplace, Consulting, Coaching, CarbonCloud, Content];
}
