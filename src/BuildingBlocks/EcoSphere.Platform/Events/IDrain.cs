using EcoSphere.Platform.Modules;

namespace EcoSphere.Platform.Events;

/// <summary>How a turn at the waiting work ended.</summary>
internal enum DrainOutcome
{
    /// <summary>There was nothing to do.</summary>
    Idle,

    /// <summary>Something was done.</summary>
    Worked,

    /// <summary>Another host is at it; look again shortly.</summary>
    Busy,
}

/// <summary>Carries on what commits left to do in a module, until nothing is due.</summary>
internal interface IDrain
{
    Work Work { get; }

    Task<DrainOutcome> Drain(ModuleDescriptor module, CancellationToken ct);
}
