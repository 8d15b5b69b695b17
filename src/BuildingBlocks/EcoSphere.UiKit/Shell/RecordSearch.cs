using EcoSphere.Platform.Search;

namespace EcoSphere.UiKit.Shell;

/// <summary>A record that staff looked for.</summary>
/// <param name="Group">The module's heading in the menu of the administration, translated.</param>
/// <param name="Kind">What it is, translated.</param>
/// <param name="Title">Its name or number.</param>
/// <param name="Detail">What tells it from others: the company, the person, how it stands; or null.</param>
/// <param name="Url">Its page in the administration.</param>
public sealed record RecordHit(string Group, string Kind, string Title, string? Detail, string Url);

/// <summary>
/// A module's answer to the search across modules. Registered as a service; each is asked in a scope of its own, beside the others, and has
/// little time: who answers too late, or fails, is named on the page.
/// </summary>
public interface IRecordSearch
{
    /// <summary>The permission of those who may be answered.</summary>
    string Permission { get; }

    /// <summary>Finds records by company, person or number.</summary>
    /// <param name="term">What was typed.</param>
    /// <param name="ct">Cancelled when nobody waits any more.</param>
    /// <returns>The records, of one kind at most <see cref="RecordTerm.Most"/>.</returns>
    Task<IReadOnlyList<RecordHit>> Find(RecordTerm term, CancellationToken ct);
}
