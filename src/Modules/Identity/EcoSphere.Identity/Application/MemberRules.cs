using EcoSphere.Kernel;
using FluentValidation;

namespace EcoSphere.Identity.Application;

/// <summary>The rules of inputs that several forms about members share.</summary>
internal static class MemberRules
{
    public static IRuleBuilderOptions<T, string?> PersonName<T>(this IRuleBuilderInitial<T, string?> rule) =>
        rule.Cascade(CascadeMode.Stop)
            .Must(v => TextInput.Line(v) is not null)
            .WithMessage("Enter your name.")
            .Must(v => TextInput.Line(v)!.Length <= 80)
            .WithMessage("Use at most 80 characters for the name.");

    public static IRuleBuilderOptions<T, string?> MemberEmail<T>(this IRuleBuilderInitial<T, string?> rule) =>
        rule.Cascade(CascadeMode.Stop)
            .Must(v => TextInput.Email(v) is not null)
            .WithMessage("Enter your e-mail address.")
            .Must(v => FieldChecks.IsEmail(TextInput.Email(v)!))
            .WithMessage(FieldChecks.NotAnEmail.Message);

    public static IRuleBuilderOptions<T, string?> OptionalPhone<T>(this IRuleBuilderInitial<T, string?> rule) =>
        rule.Cascade(CascadeMode.Stop).Must(v => TextInput.Code(v) is not { } phone || FieldChecks.IsPhone(phone)).WithMessage(FieldChecks.NotAPhone.Message);

    /// <summary>The rule of new passwords, with the sentence of the first part that is broken.</summary>
    /// <param name="rule">The rule of the field.</param>
    /// <param name="whyNot">What is wrong with the password for whom it is meant, or null.</param>
    public static IRuleBuilderOptionsConditions<T, string?> NewPassword<T>(
        this IRuleBuilderInitial<T, string?> rule,
        Func<T, string?, CancellationToken, Task<string?>> whyNot
    ) =>
        rule.CustomAsync(
            async (value, context, ct) =>
            {
                if (await whyNot(context.InstanceToValidate, value, ct) is { } broken)
                    context.AddFailure(broken);
            }
        );
}
