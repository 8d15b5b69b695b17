namespace EcoSphere.Coaching.Domain.Programmes;

/// <summary>Until when an item takes applications.</summary>
internal enum WindowKind
{
    /// <summary>額滿為止.</summary>
    UntilFull,

    /// <summary>Until the end of a day.</summary>
    UntilDate,
}

/// <summary>Whether an item takes applications.</summary>
internal enum Offer
{
    /// <summary>Opens on a later day.</summary>
    Later,

    Open,

    /// <summary>All places are taken; who applies goes on the waiting list.</summary>
    WaitingList,

    /// <summary>All places are taken and nobody can wait.</summary>
    Full,

    /// <summary>The last day is over, or the programme is.</summary>
    Closed,
}

/// <summary>When applications are taken. Days are days in Taipei, the last one to its end at midnight.</summary>
/// <param name="Kind">Until when.</param>
/// <param name="OpensOn">The first day, or null for at once.</param>
/// <param name="ClosesOn">The last day; needed where it ends on a day, and a last resort where it ends when full.</param>
internal sealed record Window(WindowKind Kind, DateOnly? OpensOn = null, DateOnly? ClosesOn = null)
{
    /// <summary>Whether applications are taken on a day, with so many places left.</summary>
    /// <param name="today">The day in Taipei.</param>
    /// <param name="placesLeft">The places that are left, or null where there is no limit.</param>
    /// <param name="hasWaitingList">Whether firms can wait for a place.</param>
    public Offer On(DateOnly today, int? placesLeft, bool hasWaitingList) =>
        today < OpensOn ? Offer.Later
        : today > ClosesOn ? Offer.Closed
        : placesLeft is null or > 0 ? Offer.Open
        : hasWaitingList ? Offer.WaitingList
        : Kind == WindowKind.UntilDate ? Offer.Open
        : Offer.Full;

    /// <summary>Whether an offer means that applications are taken.</summary>
    public static bool Takes(Offer offer) => offer is Offer.Open or Offer.WaitingList;
}

/// <summary>What is counted against the quota.</summary>
internal enum QuotaUnit
{
    /// <summary>家.</summary>
    Firms,

    /// <summary>案.</summary>
    Cases,

    /// <summary>廠次.</summary>
    Visits,

    /// <summary>體系.</summary>
    Networks,
}

/// <summary>When a place that was taken comes back.</summary>
internal enum PlaceRelease
{
    /// <summary>Whenever the firm leaves before it has completed.</summary>
    UntilCompleted,

    /// <summary>Only while the coaching has not begun; a firm that leaves later has used its place.</summary>
    UntilStarted,
}
