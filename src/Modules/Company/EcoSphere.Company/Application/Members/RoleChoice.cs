using EcoSphere.Kernel;

namespace EcoSphere.Company.Application.Members;

/// <summary>Whether a member is an administrator is chosen on the form, and told missing together with what else is wrong.</summary>
internal static class RoleChoice
{
    public static Error? WhyNot(Error? details, bool? isAdmin)
    {
        if (isAdmin is not null)
            return details;
        return Error.Of([.. details?.Details ?? [], Error.Invalid("Choose whether the member is an administrator.").On("IsAdmin")]);
    }
}
