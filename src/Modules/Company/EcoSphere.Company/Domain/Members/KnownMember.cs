namespace EcoSphere.Company.Domain.Members;

/// <summary>
/// What this module knows of a member, told by Identity. Facts may arrive twice and overtake each other: the first one heard creates
/// the record, and an older fact never undoes a newer one.
/// </summary>
internal sealed class KnownMember
{
    private KnownMember() { }

    /// <summary>The member's id in Identity.</summary>
    public Guid Id { get; private set; }

    /// <summary>The e-mail address in lower case; empty until the registration or a change of profile has been heard.</summary>
    public string Email { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string? Phone { get; private set; }

    /// <summary>The language of mails: <c>zh-TW</c> or <c>en</c>.</summary>
    public string Language { get; private set; } = "zh-TW";

    /// <summary>Whether the member has confirmed the address.</summary>
    public bool IsActive { get; private set; }

    public bool IsSuspended { get; private set; }

    public bool IsErased { get; private set; }

    /// <summary>When the member registered, as far as has been heard.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>When the profile kept here was true, or null while none is known.</summary>
    public DateTimeOffset? ProfileAsOf { get; private set; }

    /// <summary>When the member was last suspended or reinstated.</summary>
    public DateTimeOffset? StandingAsOf { get; private set; }

    /// <summary>Whether the member can act at present.</summary>
    public bool IsUsable => IsActive && !IsSuspended && !IsErased;

    /// <summary>Something is heard of a member for the first time.</summary>
    public static KnownMember Heard(Guid id, DateTimeOffset at) => new() { Id = id, Since = at };

    public void Registered(string email, string name, string? phone, string language, DateTimeOffset at)
    {
        if (at < Since)
            Since = at;
        // whatever else is known of the profile is newer than the registration
        if (ProfileAsOf is null)
            Take(email, name, phone, language, at);
    }

    public void ProfileChanged(string email, string name, string? phone, string language, DateTimeOffset at)
    {
        if (ProfileAsOf is null || at >= ProfileAsOf)
            Take(email, name, phone, language, at);
    }

    public void Activated() => IsActive = !IsErased;

    public void Suspended(DateTimeOffset at) => Stand(isSuspended: true, at);

    public void Reinstated(DateTimeOffset at) => Stand(isSuspended: false, at);

    /// <summary>Erases what names the person; the id stays, so that records keep their meaning.</summary>
    public void Erase()
    {
        IsErased = true;
        IsActive = false;
        (Email, Name, Phone) = (ErasedEmail(Id), "", null);
    }

    /// <summary>What stands in the place of an erased address: belongs to nobody and is unique.</summary>
    public static string ErasedEmail(Guid memberId) => $"{memberId:N}@erased.invalid";

    private void Take(string email, string name, string? phone, string language, DateTimeOffset at)
    {
        if (IsErased)
            return;
        (Email, Name, Phone, Language) = (email, name, phone, language);
        ProfileAsOf = at;
    }

    private void Stand(bool isSuspended, DateTimeOffset at)
    {
        if (StandingAsOf is { } last && at < last)
            return;
        IsSuspended = isSuspended;
        StandingAsOf = at;
    }
}
