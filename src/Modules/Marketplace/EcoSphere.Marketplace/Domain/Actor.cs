namespace EcoSphere.Marketplace.Domain;

/// <summary>On which side somebody acts.</summary>
internal enum Side
{
    /// <summary>The member who asks.</summary>
    Asker,

    /// <summary>The company that offers the product.</summary>
    Supplier,

    /// <summary>Staff of the platform.</summary>
    Staff,
}

/// <summary>Who does something, and on which side; that this person may act there is decided before. The name is kept as it was, so that histories can be read.</summary>
internal sealed record Actor(Side Side, Guid Id, string Name)
{
    public const int NameLength = 100;

    public static Actor Asker(Guid id, string name) => new(Side.Asker, id, name);

    public static Actor Supplier(Guid id, string name) => new(Side.Supplier, id, name);

    public static Actor Staff(Guid id, string name) => new(Side.Staff, id, name);
}
