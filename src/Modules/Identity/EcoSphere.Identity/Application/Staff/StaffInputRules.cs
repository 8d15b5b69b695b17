using EcoSphere.Kernel;
using FluentValidation;

namespace EcoSphere.Identity.Application.Staff;

/// <summary>The rules of inputs that the forms about staff share.</summary>
internal static class StaffInputRules
{
    public static IRuleBuilderOptions<T, IReadOnlyList<string>> StaffPermissions<T>(this IRuleBuilderInitial<T, IReadOnlyList<string>> rule) =>
        rule.Cascade(CascadeMode.Stop)
            .NotEmpty()
            .WithMessage("Choose at least one permission.")
            .Must(chosen => chosen.All(p => Permissions.All.Contains(p)))
            .WithMessage("Choose permissions from the list.");
}
