namespace EcoSphere.CarbonCloud.Domain.Subscriptions;

/// <summary>
/// Whether a member of a company may enter the service (碳星雲登入權限). The company's administrators decide that in Company; this is the
/// copy that the door asks. A refusal is kept as well, so that an older fact cannot undo it.
/// </summary>
internal sealed class Seat
{
    private Seat() { }

    public Guid CompanyId { get; private set; }

    public Guid MemberId { get; private set; }

    public bool IsAllowed { get; private set; }

    /// <summary>Since when that is so.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>When that was last confirmed; what is older than it changes nothing.</summary>
    public DateTimeOffset AsOf { get; private set; }

    /// <summary>Something is heard of this member's seat for the first time.</summary>
    public static Seat Heard(Guid companyId, Guid memberId) => new() { CompanyId = companyId, MemberId = memberId };

    /// <summary>What was decided; an older decision changes nothing.</summary>
    /// <returns>Whether the member may enter now and could not before.</returns>
    public bool Decide(bool isAllowed, DateTimeOffset at)
    {
        if (at < AsOf)
            return false;
        var isOpened = isAllowed && !IsAllowed;
        if (isAllowed != IsAllowed)
            (IsAllowed, Since) = (isAllowed, at);
        AsOf = at;
        return isOpened;
    }
}
