using EcoSphere.Kernel;
using FluentValidation;
using FluentValidation.Results;

namespace EcoSphere.Company.Application;

/// <summary>Lets a validator answer with what the domain's own check of a form found, each failure beside its field.</summary>
internal static class DomainChecks
{
    public static void Add<T>(this ValidationContext<T> context, Error? found)
    {
        if (found is null)
            return;
        foreach (var single in found.Details.Count > 0 ? found.Details : [found])
            context.AddFailure(new ValidationFailure(single.Field ?? "", single.Message) { CustomState = single.Args.ToArray() });
    }
}
