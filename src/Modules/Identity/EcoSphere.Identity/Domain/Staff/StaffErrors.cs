using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.Staff;

/// <summary>Why a change of the staff is refused.</summary>
internal static class StaffErrors
{
    public static Error LastAdministrator => Error.Conflict("This is the last person who can run the platform. Appoint somebody else first.");

    public static Error NotStaff => Error.NotFound("This member is not on the staff.");

    public static Error AlreadyStaff => Error.Invalid("This person is on the staff already. Change the permissions instead.").On("Email");

    public static Error OnlySystemSuspendsStaff => Error.Forbidden("Only those who run the platform may suspend a member of staff.");
}
