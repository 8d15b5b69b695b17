using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Companies;

/// <summary>A contact of a company, as Company tells it.</summary>
internal sealed class KnownContact : Entity
{
    private KnownContact() { }

    /// <summary>The place in the list, from 1.</summary>
    public int Position { get; private set; }

    public string Name { get; private set; } = "";

    public string? JobTitle { get; private set; }

    public string Phone { get; private set; } = "";

    /// <summary>In lower case.</summary>
    public string Email { get; private set; } = "";

    public bool IsPrimary { get; private set; }

    public static KnownContact Of(int position, string name, string? jobTitle, string phone, string email, bool isPrimary) =>
        new()
        {
            Position = position,
            Name = name,
            JobTitle = jobTitle,
            Phone = phone,
            Email = email,
            IsPrimary = isPrimary,
        };
}
