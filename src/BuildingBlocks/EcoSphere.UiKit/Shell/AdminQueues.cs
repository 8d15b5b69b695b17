using System.Security.Claims;

namespace EcoSphere.UiKit.Shell;

/// <summary>How full one work queue of the administration is.</summary>
/// <param name="Module">The module's name, translated; queues are grouped by it.</param>
/// <param name="Title">What waits, translated.</param>
/// <param name="Url">The queue.</param>
/// <param name="Count">How many wait.</param>
/// <param name="Oldest">Since when the oldest waits, or null when none does.</param>
/// <param name="Overdue">How many wait longer than they should.</param>
public sealed record QueueFact(string Module, string Title, string Url, int Count, DateTimeOffset? Oldest, int Overdue);

/// <summary>What a module adds to the administration's home page. Registered as a service.</summary>
public interface IAdminQueues
{
    /// <summary>The queues that this person may work on, the empty ones too.</summary>
    /// <param name="user">The signed-in administrator.</param>
    /// <param name="ct">Cancelled when the reader leaves.</param>
    /// <returns>The queues in the order in which they are shown.</returns>
    Task<IReadOnlyList<QueueFact>> For(ClaimsPrincipal user, CancellationToken ct);
}
