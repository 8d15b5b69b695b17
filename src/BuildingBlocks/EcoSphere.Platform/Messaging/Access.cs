using EcoSphere.Kernel;

namespace EcoSphere.Platform.Messaging;

/// <summary>Says on a request who may send it. Each request carries exactly one; ownership of single records is the handler's matter.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public abstract class AccessAttribute : Attribute
{
    /// <summary>Decides for the person who asks.</summary>
    /// <param name="user">Who asks.</param>
    /// <returns>Null when allowed.</returns>
    public abstract Error? Check(ICurrentUser user);

    /// <summary>The refusal for everybody who lacks the right.</summary>
    protected static Error Refused => Error.Forbidden("You may not do this.");
}

/// <summary>Anyone, signed in or not.</summary>
public sealed class ForAnyoneAttribute : AccessAttribute
{
    /// <inheritdoc />
    public override Error? Check(ICurrentUser user) => null;
}

/// <summary>Any signed-in member.</summary>
public sealed class ForMembersAttribute : AccessAttribute
{
    /// <inheritdoc />
    public override Error? Check(ICurrentUser user) => user.IsSignedIn ? null : Refused;
}

/// <summary>Members who belong to a company.</summary>
public sealed class ForCompanyMembersAttribute : AccessAttribute
{
    /// <inheritdoc />
    public override Error? Check(ICurrentUser user) => user.Company is not null ? null : Refused;
}

/// <summary>Administrators of a company.</summary>
public sealed class ForCompanyAdminsAttribute : AccessAttribute
{
    /// <inheritdoc />
    public override Error? Check(ICurrentUser user) => user.Company is { IsAdmin: true } ? null : Refused;
}

/// <summary>Staff who hold a permission.</summary>
/// <param name="permission">One of <see cref="Permissions"/>.</param>
public sealed class ForStaffAttribute(string permission) : AccessAttribute
{
    /// <summary>The permission that is needed.</summary>
    public string Permission => permission;

    /// <inheritdoc />
    public override Error? Check(ICurrentUser user) => user.Has(permission) ? null : Refused;
}

/// <summary>Jobs and reactions; no person.</summary>
public sealed class ForSystemAttribute : AccessAttribute
{
    /// <inheritdoc />
    public override Error? Check(ICurrentUser user) => user.IsSystem ? null : Refused;
}
