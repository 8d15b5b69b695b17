namespace EcoSphere.Platform.Modules;

/// <summary>A module's entry point: its only public type, found by the host in the assemblies it was built with.</summary>
public interface IModule
{
    /// <summary>The module's name as in its namespace, such as <c>Company</c>; its schema is the name in lower case.</summary>
    string Name { get; }

    /// <summary>The marker of the module's texts.</summary>
    Type Texts { get; }

    /// <summary>Declares the module's database and what cannot be found by scanning.</summary>
    /// <param name="module">Receives the declarations.</param>
    void Register(ModuleBuilder module);
}
