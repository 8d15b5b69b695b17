namespace EcoSphere.Platform.Messaging;

/// <summary>Who asks. Built anew for each request from what is stored, so that a removal or suspension holds at once.</summary>
public interface ICurrentUser
{
    /// <summary>The member's id.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    Guid Id { get; }

    /// <summary>Whether a member is signed in.</summary>
    bool IsSignedIn { get; }

    /// <summary>Whether a job or a reaction asks, not a person.</summary>
    bool IsSystem { get; }

    /// <summary>The member's name, or what runs in its place.</summary>
    string Name { get; }

    /// <summary>The member's e-mail address, or null.</summary>
    string? Email { get; }

    /// <summary>The session the request belongs to, or null.</summary>
    Guid? SessionId { get; }

    /// <summary>The company the member belongs to, or null.</summary>
    CurrentCompany? Company { get; }

    /// <summary>The client's network address, or null for jobs.</summary>
    string? IpAddress { get; }

    /// <summary>Whether the member holds a staff permission.</summary>
    /// <param name="permission">One of <see cref="Kernel.Permissions"/>.</param>
    bool Has(string permission);
}

/// <summary>The company the asking member belongs to.</summary>
/// <param name="Id">The company's id.</param>
/// <param name="IsAdmin">Whether the member is one of its administrators.</param>
/// <param name="IsSupplier">Whether the company is a tool supplier (數位工具供應商).</param>
public sealed record CurrentCompany(Guid Id, bool IsAdmin, bool IsSupplier);
