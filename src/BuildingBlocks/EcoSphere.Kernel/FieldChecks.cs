using System.Text.RegularExpressions;

namespace EcoSphere.Kernel;

/// <summary>Checks the answers of one form and collects what is wrong, each failure beside its field. Expects normalised text (<see cref="TextInput"/>).</summary>
public sealed partial class FieldChecks
{
    /// <summary>The longest telephone number.</summary>
    public const int PhoneLength = 30;

    /// <summary>The longest address that can be delivered to (RFC 5321).</summary>
    public const int EmailLength = 254;

    private readonly List<Error> _errors = [];

    /// <summary>Everything that is wrong, or null.</summary>
    public Error? Failure => _errors.Count == 0 ? null : Error.Of(_errors);

    /// <summary>Whether it can be a telephone number, with an extension where there is one.</summary>
    public static bool IsPhone(string phone) => phone.Length <= PhoneLength && PhoneShape().IsMatch(phone);

    /// <summary>Whether it can be an e-mail address.</summary>
    public static bool IsEmail(string email) => email.Length <= EmailLength && EmailShape().IsMatch(email);

    /// <summary>Notes a failure beside a field unless something holds.</summary>
    public void Require(bool holds, string field, Error otherwise)
    {
        if (!holds) _errors.Add(otherwise.On(field));
    }

    /// <summary>A text of at most so many characters; may be missing where no failure is given for that.</summary>
    public void Text(string? text, int max, string field, Error? whenMissing = null)
    {
        if (text is null) Missing(field, whenMissing);
        else Require(text.Length <= max, field, Error.Invalid("Use at most {0} characters.", max));
    }

    /// <summary>A telephone number; may be missing where no failure is given for that.</summary>
    public void Phone(string? phone, string field, Error? whenMissing = null)
    {
        if (phone is null) Missing(field, whenMissing);
        else Require(IsPhone(phone), field, Error.Invalid("Enter a telephone number, such as 02-2345-6789#12 or 0912-345-678."));
    }

    /// <summary>An e-mail address, which must be there.</summary>
    public void Email(string? email, string field, Error whenMissing)
    {
        if (email is null) Missing(field, whenMissing);
        else Require(IsEmail(email), field, Error.Invalid("Enter an e-mail address, such as name@example.com."));
    }

    private void Missing(string field, Error? failure)
    {
        if (failure is not null) _errors.Add(failure.On(field));
    }

    [GeneratedRegex(@"^\+?[0-9()]{6,22}(?:(?:#|,|x|ext\.?|轉|分機)[0-9]{1,6})?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PhoneShape();

    [GeneratedRegex(@"^[^\s@,;:<>()\[\]\\""]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EmailShape();
}
