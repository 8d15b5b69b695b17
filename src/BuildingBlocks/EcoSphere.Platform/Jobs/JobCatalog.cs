namespace EcoSphere.Platform.Jobs;

/// <summary>The jobs of this host's modules.</summary>
/// <param name="jobs">All of them.</param>
public sealed class JobCatalog(IReadOnlyList<JobDescriptor> jobs)
{
    /// <summary>All of them.</summary>
    public IReadOnlyList<JobDescriptor> Jobs => jobs;

    /// <summary>One job, or null.</summary>
    /// <param name="module">The module's schema.</param>
    /// <param name="name">The job's name.</param>
    public JobDescriptor? Find(string module, string name) => jobs.SingleOrDefault(j => j.Module == module && j.Name == name);
}
