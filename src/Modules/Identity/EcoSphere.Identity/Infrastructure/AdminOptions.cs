using System.ComponentModel.DataAnnotations;

namespace EcoSphere.Identity.Infrastructure;

/// <summary>Configuration section <c>Admin</c>.</summary>
internal sealed class AdminOptions
{
    private string? _email;

    /// <summary>The address of the first administrator, who gets a link to sign in and set a password; used while nobody may run the platform.</summary>
    [EmailAddress]
    public string? Email
    {
        get => _email;
        set => _email = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }
}
