namespace EcoSphere.UiKit.Shell;

/// <summary>
/// What a module keeps of a person who is erased, and why: said before the person decides (Personal Data Protection Act, art. 11). Registered
/// as a service.
/// </summary>
public interface IKeptData
{
    /// <summary>The module's schema.</summary>
    string Module { get; }

    /// <summary>What may be kept and why, translated; the answer to the erasure says which of it is.</summary>
    IReadOnlyList<string> Sentences { get; }
}
