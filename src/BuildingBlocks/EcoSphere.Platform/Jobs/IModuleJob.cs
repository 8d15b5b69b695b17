namespace EcoSphere.Platform.Jobs;

/// <summary>Work of a module that the clock starts. Runs on one host per turn, in a scope of its own, as the system.</summary>
public interface IModuleJob
{
    /// <summary>Does the work; doing it again does no harm.</summary>
    /// <param name="ct">Cancels.</param>
    Task Run(CancellationToken ct);
}

/// <summary>When a job runs.</summary>
/// <param name="cron">A Quartz cron expression, read in Asia/Taipei.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ScheduleAttribute(string cron) : Attribute
{
    /// <summary>The cron expression.</summary>
    public string Cron => cron;
}

/// <summary>A job as it was found.</summary>
/// <param name="Module">The module's schema.</param>
/// <param name="Type">The job's type.</param>
/// <param name="Cron">When it runs, in Asia/Taipei.</param>
public sealed record JobDescriptor(string Module, Type Type, string Cron)
{
    /// <summary>The job's name: its type's.</summary>
    public string Name => Type.Name;

    /// <summary>The name of its lease.</summary>
    public string Lease => $"job:{Name}";
}
