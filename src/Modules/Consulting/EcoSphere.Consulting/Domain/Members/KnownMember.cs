namespace EcoSphere.Consulting.Domain.Members;

/// <summary>
/// What this module knows of a member: how to write to the person, told by Identity, and in which company, told by Company. The two
/// may overtake each other, and each may come twice; an older fact never undoes a newer one.
/// </summary>
internal sealed class KnownMember
{
    private KnownMember() { }

    /// <summary>The member's id in Identity.</summary>
    public Guid Id { get; private set; }

    /// <summary>The e-mail address in lower case; empty until a profile has been heard.</summary>
    public string Email { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string? Phone { get; private set; }

    /// <summary>The language of mails: <c>zh-TW</c> or <c>en</c>.</summary>
    public string Language { get; private set; } = "zh-TW";

    public bool IsActive { get; private set; }

    public bool IsSuspended { get; private set; }

    public bool IsErased { get; private set; }

    /// <summary>The company the member belongs to, or null.</summary>
    public Guid? CompanyId { get; private set; }

    public bool IsCompanyAdmin { get; private set; }

    /// <summary>Whether the person is of the staff that looks after diagnosis cases.</summary>
    public bool IsReviewer { get; private set; }

    public DateTimeOffset? StaffAsOf { get; private set; }

    public DateTimeOffset? ProfileAsOf { get; private set; }

    public DateTimeOffset? StandingAsOf { get; private set; }

    public DateTimeOffset? PlaceAsOf { get; private set; }

    /// <summary>Whether the person can be written to and can act.</summary>
    public bool IsReachable => IsActive && !IsSuspended && !IsErased && Email.Length > 0;

    /// <summary>Something is heard of a member for the first time.</summary>
    public static KnownMember Heard(Guid id) => new() { Id = id };

    /// <summary>The registration: whatever else is known of the profile is newer.</summary>
    public void Registered(string email, string name, string? phone, string language, DateTimeOffset at)
    {
        if (ProfileAsOf is null)
            Profile(email, name, phone, language, at);
    }

    public void Profile(string email, string name, string? phone, string language, DateTimeOffset at)
    {
        if (IsErased || at < ProfileAsOf)
            return;
        (Email, Name, Phone, Language, ProfileAsOf) = (email, name, phone, language, at);
    }

    public void Activated() => IsActive = !IsErased;

    public void Stand(bool isSuspended, DateTimeOffset at)
    {
        if (at < StandingAsOf)
            return;
        (IsSuspended, StandingAsOf) = (isSuspended, at);
    }

    /// <summary>Looks after diagnosis cases from now on, or no longer.</summary>
    public void Review(bool isReviewer, DateTimeOffset at)
    {
        if (IsErased || at < StaffAsOf)
            return;
        (IsReviewer, StaffAsOf) = (isReviewer, at);
    }

    /// <summary>Belongs to a company from now on; of two companies' facts the later counts.</summary>
    public void Join(Guid companyId, bool isAdmin, DateTimeOffset at)
    {
        if (at < PlaceAsOf)
            return;
        (CompanyId, IsCompanyAdmin, PlaceAsOf) = (companyId, isAdmin, at);
    }

    /// <summary>Belongs to that company no longer; a place in another stays.</summary>
    public void Leave(Guid companyId, DateTimeOffset at)
    {
        if (at < PlaceAsOf || (CompanyId is { } other && other != companyId))
            return;
        (CompanyId, IsCompanyAdmin, PlaceAsOf) = (null, false, at);
    }

    /// <summary>Erases what names the person; the id stays, so that records keep their meaning.</summary>
    public void Erase()
    {
        (IsErased, IsActive) = (true, false);
        (Email, Name, Phone) = ("", "", null);
        (CompanyId, IsCompanyAdmin, IsReviewer) = (null, false, false);
    }
}
