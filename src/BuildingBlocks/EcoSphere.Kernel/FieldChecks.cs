using System.Text.RegularExpressions;

namespace EcoSphere.Kernel;

/// <summary>Checks the answers of one form and collects what is wrong, each failure beside its field. Expects normalised text (<see cref="TextInput"/>).</summary>
public sealed partial class FieldChecks
{
    /// <summary>The longest telephone number, extension included.</summary>
    public const int PhoneLength = 30;

    /// <summary>The longest address that can be delivered to (RFC 5321).</summary>
    public const int EmailLength = 254;

    private readonly List<Error> _errors = [];

    /// <summary>What is said of a text that <see cref="IsPhone"/> refuses.</summary>
    public static Error NotAPhone => Error.Invalid("Enter a telephone number, such as 02-2345-6789 #123 or 0912-345-678.");

    /// <summary>What is said of a text that <see cref="IsEmail"/> refuses.</summary>
    public static Error NotAnEmail => Error.Invalid("Enter an e-mail address, such as name@example.com.");

    /// <summary>Everything that is wrong, or null.</summary>
    public Error? Failure => _errors.Count == 0 ? null : Error.Of(_errors);

    /// <summary>Whether it can be a telephone number: of any country, with or without an extension.</summary>
    /// <param name="phone">A number as <see cref="TextInput.Code"/> leaves it.</param>
    /// <returns>True where it can.</returns>
    public static bool IsPhone(string phone) => phone.Length <= PhoneLength && PhoneShape().IsMatch(phone);

    /// <summary>Whether it can be an e-mail address. Only a mail that arrives tells whether it is one.</summary>
    /// <param name="email">An address as <see cref="TextInput.Email"/> leaves it.</param>
    /// <returns>True where it can.</returns>
    public static bool IsEmail(string email) => email.Length <= EmailLength && EmailShape().IsMatch(email);

    /// <summary>A rule of the form's own.</summary>
    /// <param name="holds">Whether it is kept.</param>
    /// <param name="field">The input's name as the command spells it.</param>
    /// <param name="otherwise">The failure where it is not kept.</param>
    public void Require(bool holds, string field, Error otherwise)
    {
        if (!holds)
            _errors.Add(otherwise.On(field));
    }

    /// <summary>A text of at most so many characters; may be missing where no failure is given for that.</summary>
    /// <param name="text">The answer.</param>
    /// <param name="max">The most characters.</param>
    /// <param name="field">The input's name as the command spells it.</param>
    /// <param name="whenMissing">The failure where there is no answer.</param>
    public void Text(string? text, int max, string field, Error? whenMissing = null)
    {
        if (text is null)
            Missing(field, whenMissing);
        else
            Require(text.Length <= max, field, Error.Invalid("Use at most {0} characters.", max));
    }

    /// <summary>A telephone number; may be missing where no failure is given for that.</summary>
    /// <param name="phone">The answer.</param>
    /// <param name="field">The input's name as the command spells it.</param>
    /// <param name="whenMissing">The failure where there is no answer.</param>
    public void Phone(string? phone, string field, Error? whenMissing = null)
    {
        if (phone is null)
            Missing(field, whenMissing);
        else
            Require(IsPhone(phone), field, NotAPhone);
    }

    /// <summary>An e-mail address.</summary>
    /// <param name="email">The answer.</param>
    /// <param name="field">The input's name as the command spells it.</param>
    /// <param name="whenMissing">The failure where there is no answer.</param>
    public void Email(string? email, string field, Error whenMissing)
    {
        if (email is null)
            Missing(field, whenMissing);
        else
            Require(IsEmail(email), field, NotAnEmail);
    }

    private void Missing(string field, Error? failure)
    {
        if (failure is not null)
            _errors.Add(failure.On(field));
    }

    [GeneratedRegex(
        @"^\+?[0-9()]{6,22}(?:(?:#|,|x|ext\.?|轉|分機)[0-9]{1,6})?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PhoneShape();

    [GeneratedRegex(
        @"^[^\s\p{C}@,;:<>()\[\]\\""]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex EmailShape();
}
