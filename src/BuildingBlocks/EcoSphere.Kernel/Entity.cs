namespace EcoSphere.Kernel;

/// <summary>A part of an aggregate with an identity of its own, reached and changed only through its root.</summary>
public abstract class Entity
{
    /// <summary>The identity, a version-7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();
}
