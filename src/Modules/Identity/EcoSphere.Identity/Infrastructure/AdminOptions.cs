using System.ComponentModel.DataAnnotations;

namespace EcoSphere.Identity.Infrastructure;

/// <summary>Configuration section <c>Admin</c>.</summary>
internal sealed class AdminOptions
{
    /// <summary>The address of the first administrator, who gets a link to sign in and set a password; used while nobody may run the platform.</summary>
    [EmailAddress]
    public string? Email { get; set; }
}
