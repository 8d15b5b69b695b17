namespace EcoSphere.Coaching.Domain;

/// <summary>On which side somebody acts.</summary>
internal enum Side
{
    /// <summary>A member of the company that applies.</summary>
    Firm,

    /// <summary>Staff of the platform, who also act for the executing body.</summary>
    Staff,

    /// <summary>A consultant who coaches the firm (輔導顧問).</summary>
    Coach,
}

/// <summary>Who does something, and on which side; that this person may act there is decided before. The name is kept as it was, so that histories can be read.</summary>
internal sealed record Actor(Side Side, Guid Id, string Name)
{
    public const int NameLength = 100;

    public static Actor Firm(Guid id, string name) => new(Side.Firm, id, name);

    public static Actor Staff(Guid id, string name) => new(Side.Staff, id, name);

    public static Actor Coach(Guid id, string name) => new(Side.Coach, id, name);
}
