using System.ComponentModel.DataAnnotations;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>Configuration section <c>Privacy</c>: what a copy of personal data may hold.</summary>
internal sealed class PrivacyOptions
{
    /// <summary>The files in one copy together, in megabytes (1,048,576 bytes); what does not fit is named in the copy.</summary>
    [Range(1, 100_000)]
    public int CopyFilesMegabytes { get; set; } = 500;
}
