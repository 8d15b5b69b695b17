using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.SignIn;

/// <summary>Why a sign-in is refused. None of them tells whether an address is known.</summary>
internal static class SignInErrors
{
    public static Error LinkDead => Error.Conflict("This link has expired or has been used already.");

    public static Error WrongPassword => Error.Invalid("The e-mail address or the password is not right.").On("Password");

    public static Error Locked => Error.TooMany("Too many attempts. Wait 15 minutes, or use a mailed sign-in link.");

    public static Error LockedForNow => Error.TooMany("Too many attempts. Wait 15 minutes, then try again.");

    public static Error WrongOwnPassword => Error.Invalid("The password is not right.").On("Password");

    public static Error SessionOver => Error.Conflict("This sign-in has expired. Sign in again.");

    public static Error WrongCode => Error.Invalid("The code is not right or has been used. Enter the code the app shows now.").On("Code");
}
