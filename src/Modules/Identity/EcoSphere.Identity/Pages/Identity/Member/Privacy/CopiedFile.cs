using EcoSphere.Identity.Domain.Privacy;

namespace EcoSphere.Identity.Pages.Identity.Member.Privacy;

/// <summary>What became of a file that the person gave.</summary>
internal enum CopyOutcome
{
    /// <summary>It is in the copy.</summary>
    Included,

    /// <summary>All files together would be too large.</summary>
    TooLarge,

    /// <summary>It has been deleted since.</summary>
    Gone,
}

/// <summary>A file that the person gave, as the copy tells of it.</summary>
/// <param name="Module">The schema of the module it was given to.</param>
/// <param name="File">The file.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Place">Its path in the copy, or null where it is not in it.</param>
internal sealed record CopiedFile(string Module, PrivacyFile File, CopyOutcome Outcome, string? Place);
