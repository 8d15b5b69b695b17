namespace EcoSphere.CarbonCloud.Domain.ServiceApplications;

/// <summary>The terms of use that whoever sends an application accepts (/carbon-cloud/terms).</summary>
internal static class Terms
{
    /// <summary>The month in which they were last changed; to be changed with their text.</summary>
    public const string Version = "2026-11";
}
