using EcoSphere.Coaching.Domain.Programmes;

namespace EcoSphere.Coaching.Domain.Companies;

/// <summary>
/// What this module knows of a company, told by Company: what an application is filled with and which facts its rules are judged by. Facts
/// may arrive twice and overtake each other: the first one heard makes the record, and an older one never undoes a newer one.
/// </summary>
internal sealed class KnownCompany
{
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

    public int? Employees { get; private set; }

    public bool IsSuspended { get; private set; }

    /// <summary>The primary contact (主要聯絡人), or null while there is none.</summary>
    public string? ContactName { get; private set; }

    public string? ContactJobTitle { get; private set; }

    public string? ContactPhone { get; private set; }

    public string? ContactEmail { get; private set; }

    public DateTimeOffset? ProfileAsOf { get; private set; }

    public DateTimeOffset? ContactsAsOf { get; private set; }

    public DateTimeOffset? StandingAsOf { get; private set; }

    /// <summary>What its data say to the rules of a form.</summary>
    public FirmFacts Facts => new() { IndustryCode = IndustryCode.Length > 0 ? IndustryCode : null, Employees = Employees };

    /// <summary>Something is heard of a company for the first time.</summary>
    public static KnownCompany Heard(Guid id) => new() { Id = id };

    public void Profile(CompanyData data, DateTimeOffset at)
    {
        if (at < ProfileAsOf)
            return;
        (Name, TaxId, IndustryCode, Address, Phone, Representative, Employees) = data;
        ProfileAsOf = at;
    }

    /// <summary>The primary contact is now this one, or nobody.</summary>
    public void Contact(string? name, string? jobTitle, string? phone, string? email, DateTimeOffset at)
    {
        if (at < ContactsAsOf)
            return;
        (ContactName, ContactJobTitle, ContactPhone, ContactEmail, ContactsAsOf) = (name, jobTitle, phone, email, at);
    }

    public void Stand(bool isSuspended, DateTimeOffset at)
    {
        if (at < StandingAsOf)
            return;
        (IsSuspended, StandingAsOf) = (isSuspended, at);
    }

    /// <summary>Erases the contact where it is this person's.</summary>
    public void EraseContact() => (ContactName, ContactJobTitle, ContactPhone, ContactEmail) = (null, null, null, null);
}

/// <summary>The data of a company as Company tells them.</summary>
internal sealed record CompanyData(string Name, string TaxId, string IndustryCode, string Address, string Phone, string Representative, int? Employees);
