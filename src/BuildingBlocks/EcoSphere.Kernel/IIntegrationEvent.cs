namespace EcoSphere.Kernel;

/// <summary>
/// Marks a fact that a module tells the others: a public record of primitives in its Contracts project, named in the past tense
/// and carrying an <see cref="IntegrationEventAttribute"/>.
/// </summary>
public interface IIntegrationEvent;

/// <summary>The stable name and version under which an event is stored and sent. Fields are only ever added.</summary>
/// <param name="name">Short and stable, such as <c>company.registered</c>; independent of the type's name.</param>
/// <param name="version">Raised by one whenever a field is added.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class IntegrationEventAttribute(string name, int version = 1) : Attribute
{
    /// <summary>The stable name.</summary>
    public string Name => name;

    /// <summary>The version of the fields, from 1.</summary>
    public int Version => version;
}
