namespace EcoSphere.Consulting.Domain.Companies;

/// <summary>
/// What this module knows of a company, told by Company: enough to fill in its forms. Facts may arrive twice and overtake each other:
/// the first one heard makes the record, and an older one never undoes a newer one.
/// </summary>
internal sealed class KnownCompany
{
    private readonly List<KnownContact> _contacts = [];

    private KnownCompany() { }

    /// <summary>The company's id in Company.</summary>
    public Guid Id { get; private set; }

    /// <summary>Empty until the registration or a change of profile has been heard.</summary>
    public string Name { get; private set; } = "";

    public string TaxId { get; private set; } = "";

    public string IndustryCode { get; private set; } = "";

    public string Address { get; private set; } = "";

    public string Phone { get; private set; } = "";

    public string Representative { get; private set; } = "";

    /// <summary>The number of employees, or null when not given.</summary>
    public int? Employees { get; private set; }

    public bool IsSuspended { get; private set; }

    public DateTimeOffset? ProfileAsOf { get; private set; }

    public DateTimeOffset? ContactsAsOf { get; private set; }

    public DateTimeOffset? StandingAsOf { get; private set; }

    /// <summary>All contacts; exactly one is primary (主要聯絡人) once there is any.</summary>
    public IReadOnlyList<KnownContact> Contacts => _contacts;

    public KnownContact? PrimaryContact => _contacts.Find(c => c.IsPrimary);

    /// <summary>Something is heard of a company for the first time.</summary>
    public static KnownCompany Heard(Guid id) => new() { Id = id };

    public void Profile(KnownProfile profile, DateTimeOffset at)
    {
        if (at < ProfileAsOf)
            return;
        (Name, TaxId, IndustryCode, Address) = (profile.Name, profile.TaxId, profile.IndustryCode, profile.Address);
        (Phone, Representative, Employees, ProfileAsOf) = (profile.Phone, profile.Representative, profile.Employees, at);
    }

    /// <summary>The contacts are now these, in this order.</summary>
    public void ReplaceContacts(IEnumerable<KnownContact> contacts, DateTimeOffset at)
    {
        if (at < ContactsAsOf)
            return;
        _contacts.Clear();
        _contacts.AddRange(contacts);
        ContactsAsOf = at;
    }

    public void Stand(bool isSuspended, DateTimeOffset at)
    {
        if (at < StandingAsOf)
            return;
        (IsSuspended, StandingAsOf) = (isSuspended, at);
    }

    /// <summary>Erases the contacts that are a person's.</summary>
    public void EraseContacts(IReadOnlyCollection<string> addresses) => _contacts.RemoveAll(c => addresses.Contains(c.Email));
}

/// <summary>The facts of a company.</summary>
internal sealed record KnownProfile(string Name, string TaxId, string IndustryCode, string Address, string Phone, string Representative, int? Employees);
