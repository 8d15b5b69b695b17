using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.Privacy;

/// <summary>Why something about a privacy request is refused.</summary>
internal static class PrivacyErrors
{
    public static Error NotFound => Error.NotFound("There is no such request.");

    public static Error Settled => Error.Conflict("This request has been settled already.");

    public static Error NotForStaff => Error.Conflict("A copy or an erasure is made by the platform itself; there is nothing to answer.");

    public static Error NotHeld => Error.Conflict("This request is not on hold.");

    public static Error NotLate => Error.Conflict("The parts are still within their time to answer.");

    public static Error PartAnswered => Error.Conflict("This part has answered already.");

    public static Error CopyGone => Error.NotFound("This copy is not there any more. Ask for a new one.");
}
