using System.Net.Mail;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Kernel;
using FluentValidation;

namespace EcoSphere.Identity.Application;

/// <summary>The rules of inputs that several forms about members share.</summary>
internal static class MemberRules
{
    public static IRuleBuilderOptions<T, string?> PersonName<T>(this IRuleBuilderInitial<T, string?> rule) => rule.Cascade(CascadeMode.Stop)
        .Must(v => TextInput.Line(v) is not null).WithMessage("Enter your name.")
        .Must(v => TextInput.Line(v)!.Length <= 80).WithMessage("Use at most 80 characters for the name.");

    public static IRuleBuilderOptions<T, string?> MemberEmail<T>(this IRuleBuilderInitial<T, string?> rule) => rule.Cascade(CascadeMode.Stop)
        .Must(v => TextInput.Email(v) is not null).WithMessage("Enter your e-mail address.")
        .Must(v => IsEmail(TextInput.Email(v)!)).WithMessage("Enter an e-mail address like name@example.com.");

    public static IRuleBuilderOptions<T, string?> OptionalPhone<T>(this IRuleBuilderInitial<T, string?> rule) => rule.Cascade(CascadeMode.Stop)
        .Must(v => TextInput.Code(v) is not { } phone || (phone.Length is >= 7 and <= 24 && phone.All(c => char.IsAsciiDigit(c) || c is '+' or '#' or '(' or ')' or '~')))
        .WithMessage("Enter a telephone number like 02-2345-6789 #123.");

    /// <summary>The password rule, with the sentence of the first part that is broken.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> NewPassword<T>(this IRuleBuilderInitial<T, string?> rule, Func<T, string?> email) => rule.Custom((value, context) =>
    {
        if (PasswordRule.Broken(value, TextInput.Email(email(context.InstanceToValidate))) is { } broken) context.AddFailure(broken);
    });

    private static bool IsEmail(string text) =>
        text.Length <= 254 && MailAddress.TryCreate(text, out var address) && address.Address == text && address.Host.Contains('.', StringComparison.Ordinal);
}
