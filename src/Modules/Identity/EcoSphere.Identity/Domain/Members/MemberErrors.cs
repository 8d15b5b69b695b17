using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.Members;

/// <summary>Why something about a member is refused.</summary>
internal static class MemberErrors
{
    public static Error NotFound => Error.NotFound("There is no such member.");

    public static Error NotPending => Error.Conflict("This account has been activated already.");

    public static Error NotUsable => Error.Conflict("This account cannot be used at present.");

    public static Error NotSuspended => Error.Conflict("This account is not suspended.");

    public static Error OwnSecondFactor => Error.Forbidden("You cannot reset your own two-factor sign-in. Ask another administrator.");

    public static Error StaffCannotBeErased => Error.Conflict("A member of staff cannot be erased; end the appointment first.");
}
