namespace EcoSphere.CarbonCloud.Domain.Companies;

/// <summary>
/// What this module knows of a company, told by Company: what an application is filled in with, and whether the company is suspended.
/// Facts may arrive twice and overtake each other: the first one heard makes the record, and an older one never undoes a newer one.
/// </summary>
internal sealed class KnownCompany
{
    public const int TaxIdLength = 8;

    private KnownCompany() { }

    /// <summary>The company's id in Company.</summary>
    public Guid Id { get; private set; }

    /// <summary>Empty until the registration or a change of profile has been heard.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The unified business number (統一編號), eight digits.</summary>
    public string TaxId { get; private set; } = "";

    public bool IsSuspended { get; private set; }

    public DateTimeOffset? ProfileAsOf { get; private set; }

    public DateTimeOffset? StandingAsOf { get; private set; }

    /// <summary>Something is heard of a company for the first time.</summary>
    public static KnownCompany Heard(Guid id) => new() { Id = id };

    public void Profile(string name, string taxId, DateTimeOffset at)
    {
        if (at < ProfileAsOf)
            return;
        (Name, TaxId, ProfileAsOf) = (name, taxId, at);
    }

    public void Stand(bool isSuspended, DateTimeOffset at)
    {
        if (at < StandingAsOf)
            return;
        (IsSuspended, StandingAsOf) = (isSuspended, at);
    }
}
