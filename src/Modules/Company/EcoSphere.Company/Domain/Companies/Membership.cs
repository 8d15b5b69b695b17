using EcoSphere.Company.Domain.Members;
using EcoSphere.Kernel;

namespace EcoSphere.Company.Domain.Companies;

/// <summary>What a company keeps of one of its members; checked.</summary>
internal sealed record MemberDetails
{
    public const int NameLength = 60;
    public const int JobTitleLength = 60;

    private MemberDetails() { }

    public required string Name { get; init; }

    public required string? Phone { get; init; }

    public required string? JobTitle { get; init; }

    public static Result<MemberDetails> From(string? name, string? phone, string? jobTitle) => From(name, phone, jobTitle, new FieldChecks());

    public static Result<MemberDetails> From(string? name, string? phone, string? jobTitle, FieldChecks checks)
    {
        var (known, number, title) = (TextInput.Line(name), TextInput.Code(phone), TextInput.Line(jobTitle));
        checks.Text(known, NameLength, nameof(Name), Error.Invalid("Enter the member’s name."));
        checks.Phone(number, nameof(Phone));
        checks.Text(title, JobTitleLength, nameof(JobTitle));
        return checks.Failure is { } failure
            ? failure
            : new MemberDetails
            {
                Name = known!,
                Phone = number,
                JobTitle = title,
            };
    }
}

/// <summary>An address to be added with what the company tells of the person; checked.</summary>
internal sealed record NewMember
{
    private NewMember() { }

    public required string Email { get; init; }

    public required MemberDetails Details { get; init; }

    public static Result<NewMember> From(string? name, string? email, string? phone, string? jobTitle)
    {
        var address = TextInput.Email(email);
        var checks = new FieldChecks();
        checks.Email(address, nameof(Email), Error.Invalid("Enter the member’s e-mail address."));
        var details = MemberDetails.From(name, phone, jobTitle, checks);
        return details.Error is { } failure ? failure : new NewMember { Email = address!, Details = details.Value };
    }
}

/// <summary>One person's place in a company.</summary>
internal sealed class Membership : Entity
{
    private Membership() { }

    /// <summary>The member, or null while the invited address belongs to nobody.</summary>
    public Guid? MemberId { get; private set; }

    public string Email { get; private set; } = "";

    /// <summary>The name as the company writes it.</summary>
    public string Name { get; private set; } = "";

    public string? Phone { get; private set; }

    public string? JobTitle { get; private set; }

    public bool IsAdmin { get; private set; }

    /// <summary>Whether the person has confirmed the address; until then the place is an invitation.</summary>
    public bool IsActive { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>Whether an administrator who can act as one; invitations do not count.</summary>
    public bool IsActiveAdmin => IsAdmin && IsActive;

    public static Membership Of(KnownMember member, MemberDetails details, bool isAdmin, DateTimeOffset now)
    {
        var place = For(member.Email, details, isAdmin, now);
        place.Link(member);
        return place;
    }

    /// <summary>The first administrator, written as the account is.</summary>
    public static Membership OfApplicant(KnownMember applicant, DateTimeOffset now)
    {
        var place = new Membership
        {
            Email = applicant.Email,
            Name = applicant.Name,
            Phone = applicant.Phone,
            IsAdmin = true,
            AddedAt = now,
        };
        place.Link(applicant);
        return place;
    }

    public static Membership For(string email, MemberDetails details, bool isAdmin, DateTimeOffset now)
    {
        var place = new Membership { Email = email, AddedAt = now };
        place.Change(details, isAdmin);
        return place;
    }

    public void Change(MemberDetails details, bool isAdmin) => (Name, Phone, JobTitle, IsAdmin) = (details.Name, details.Phone, details.JobTitle, isAdmin);

    public void Link(KnownMember member) => (MemberId, IsActive) = (member.Id, member.IsActive);

    public void Activate() => IsActive = true;

    public void FollowEmail(string email) => Email = email;
}
