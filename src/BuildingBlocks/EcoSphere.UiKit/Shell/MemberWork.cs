using System.Security.Claims;

namespace EcoSphere.UiKit.Shell;

/// <summary>Whose turn it is.</summary>
public enum WorkKind
{
    /// <summary>The member has to do something.</summary>
    Waiting,

    /// <summary>Somebody else has; the member can look.</summary>
    UnderWay,
}

/// <summary>Something on the member's home page.</summary>
/// <param name="Kind">Whose turn it is.</param>
/// <param name="Title">What it is about, translated.</param>
/// <param name="Detail">One more sentence, or null.</param>
/// <param name="Url">Where it is dealt with.</param>
/// <param name="ActionText">What the link says.</param>
/// <param name="Since">Since when it is so.</param>
/// <param name="Due">Until when it has to be done, or null.</param>
public sealed record WorkItem(WorkKind Kind, string Title, string? Detail, string Url, string ActionText, DateTimeOffset Since, DateTimeOffset? Due);

/// <summary>What a module adds to the member's home page. Registered as a service.</summary>
public interface IMemberWork
{
    /// <summary>What waits for this person and what is under way.</summary>
    /// <param name="user">The signed-in member.</param>
    /// <param name="ct">Cancelled when the reader leaves.</param>
    /// <returns>The entries, in any order.</returns>
    Task<IReadOnlyList<WorkItem>> For(ClaimsPrincipal user, CancellationToken ct);
}
