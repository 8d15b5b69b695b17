using EcoSphere.Kernel;

namespace EcoSphere.Company.Domain.Companies;

/// <summary>Why something about a company's members is refused.</summary>
internal static class MembershipErrors
{
    public static Error NotFound => Error.NotFound("There is no such member in this company.");

    public static Error AlreadyHere => Error.Invalid("This e-mail address belongs to a member of your company, or has been invited already.").On("Email");

    /// <summary>One member belongs to one company at most; the database is the judge.</summary>
    public static Error BelongsToAnother => Error.Invalid("This person belongs to another company and has to be removed there first.").On("Email");

    public static Error LastAdministrator =>
        Error.Conflict(
            "A company keeps at least one administrator. Make another member an administrator first; people who have not accepted their invitation do not count."
        );

    /// <summary>Why a member cannot be erased yet.</summary>
    public static Error NoSuccessor =>
        Error.Conflict(
            "You are the only administrator of your company who has confirmed the e-mail address. Make another member an administrator first, or write to us to have the company suspended."
        );

    public static Error NotAnInvitation => Error.Conflict("This person has joined in the meantime. Open the list again; you can remove the member there.");

    public static Error NoSubscription => Error.Conflict("Your company has no running subscription of this service.");

    public static Error NoAccountYet => Error.Conflict("This person has no account yet. Give access once the invitation has been accepted.");
}
