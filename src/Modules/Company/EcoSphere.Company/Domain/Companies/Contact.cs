using EcoSphere.Company.Contracts;
using EcoSphere.Kernel;

namespace EcoSphere.Company.Domain.Companies;

/// <summary>What a company tells of one contact; checked.</summary>
internal sealed record ContactDetails
{
    public const int NameLength = 60;
    public const int JobTitleLength = 60;

    private ContactDetails() { }

    public required string Name { get; init; }

    public required string? JobTitle { get; init; }

    public required string Phone { get; init; }

    public required string Email { get; init; }

    public static Result<ContactDetails> From(string? name, string? jobTitle, string? phone, string? email)
    {
        var (known, title, number, address) = (TextInput.Line(name), TextInput.Line(jobTitle), TextInput.Code(phone), TextInput.Email(email));
        var checks = new FieldChecks();
        checks.Text(known, NameLength, nameof(Name), Error.Invalid("Enter the contact’s name."));
        checks.Text(title, JobTitleLength, nameof(JobTitle));
        checks.Phone(number, nameof(Phone), Error.Invalid("Enter the contact’s telephone number."));
        checks.Email(address, nameof(Email), Error.Invalid("Enter the contact’s e-mail address."));
        return checks.Failure is { } failure
            ? failure
            : new ContactDetails
            {
                Name = known!,
                JobTitle = title,
                Phone = number!,
                Email = address!,
            };
    }
}

/// <summary>A person whom others may contact about a company (聯絡人).</summary>
internal sealed class Contact : Entity
{
    private Contact() { }

    public string Name { get; private set; } = "";

    public string? JobTitle { get; private set; }

    public string Phone { get; private set; } = "";

    public string Email { get; private set; } = "";

    /// <summary>Whether forms take this one first (主要聯絡人).</summary>
    public bool IsPrimary { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    public static Contact Add(ContactDetails details, DateTimeOffset now)
    {
        var contact = new Contact { AddedAt = now };
        contact.Change(details);
        return contact;
    }

    public void Change(ContactDetails details) => (Name, JobTitle, Phone, Email) = (details.Name, details.JobTitle, details.Phone, details.Email);

    public void BePrimary(bool isPrimary) => IsPrimary = isPrimary;

    public CompanyContact AsFact() => new(Id, Name, JobTitle, Phone, Email, IsPrimary);
}
