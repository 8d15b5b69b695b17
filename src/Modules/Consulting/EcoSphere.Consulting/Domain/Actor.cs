namespace EcoSphere.Consulting.Domain;

/// <summary>On which side somebody acts.</summary>
internal enum Side
{
    /// <summary>The company that is diagnosed.</summary>
    Firm,

    /// <summary>The consultant of the case.</summary>
    Consultant,

    /// <summary>Staff of the platform.</summary>
    Staff,
}

/// <summary>Who does something, and on which side; that this person may act there is decided before. The name is kept as it was, so that histories can be read.</summary>
internal sealed record Actor(Side Side, Guid Id, string Name)
{
    public const int NameLength = 100;

    public static Actor Firm(Guid id, string name) => new(Side.Firm, id, name);

    public static Actor Consultant(Guid id, string name) => new(Side.Consultant, id, name);

    public static Actor Staff(Guid id, string name) => new(Side.Staff, id, name);
}
