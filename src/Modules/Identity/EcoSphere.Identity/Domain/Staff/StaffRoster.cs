using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.Staff;

/// <summary>
/// There is one roster. Whatever may take an administrator away touches it, so that of two such changes made at once the second one is
/// refused by the stamp and looks again how many administrators are left.
/// </summary>
internal sealed class StaffRoster : AggregateRoot
{
    public static readonly Guid OnlyId = new("00000000-0000-7000-8000-000000000001");

    public StaffRoster()
        : base(OnlyId) { }

    /// <summary>An administrator is about to lose the right to run the platform.</summary>
    /// <param name="othersRemain">Whether another active member of staff holds it.</param>
    public Result Lose(bool othersRemain)
    {
        if (!othersRemain)
            return StaffErrors.LastAdministrator;
        Touch();
        return Result.Success();
    }
}
