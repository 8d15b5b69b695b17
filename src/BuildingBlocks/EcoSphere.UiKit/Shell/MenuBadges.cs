using System.Security.Claims;

namespace EcoSphere.UiKit.Shell;

/// <summary>What a module counts beside its entries in the left menu of the member centre. Registered as a service; asked once per page.</summary>
public interface IMenuBadges
{
    /// <summary>How much waits to be read, by the address of the entry; nothing is shown for none.</summary>
    /// <param name="user">The signed-in member.</param>
    /// <param name="ct">Cancelled when the reader leaves.</param>
    Task<IReadOnlyDictionary<string, int>> For(ClaimsPrincipal user, CancellationToken ct);
}
