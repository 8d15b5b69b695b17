using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Programmes;

/// <summary>An item of a programme (輔導項目): what firms apply for. How many places are taken stands in <see cref="ItemPlaces"/>.</summary>
internal sealed class ProgrammeItem : Entity
{
    private ProgrammeItem() { }

    public Guid ProgrammeId { get; private set; }

    /// <summary>The place in the list, from 1.</summary>
    public int Position { get; private set; }

    public ItemContent Content { get; private set; } = new();

    public Window Window { get; private set; } = new(WindowKind.UntilFull);

    public int? Quota { get; private set; }

    public QuotaUnit Unit { get; private set; }

    public PlaceRelease Release { get; private set; }

    public bool HasWaitingList { get; private set; }

    public int Reviewers { get; private set; }

    public int CorrectionDays { get; private set; }

    public ItemPlan Plan => new(Quota, Unit, Release, HasWaitingList, Reviewers, CorrectionDays);

    public static ProgrammeItem Of(Guid programmeId, int position, ItemContent content, Window window, ItemPlan plan)
    {
        var item = new ProgrammeItem { ProgrammeId = programmeId, Position = position };
        item.Change(content, window, plan);
        return item;
    }

    public void Change(ItemContent content, Window window, ItemPlan plan)
    {
        (Content, Window) = (content, window);
        (Quota, Unit, Release, HasWaitingList, Reviewers, CorrectionDays) = plan;
    }

    public void MoveTo(int position) => Position = position;
}

/// <summary>
/// How many places of an item are taken. Only ever changed by guarded statements of the save (<c>PlaceUpkeep</c>), which take a place
/// where one is left and nothing where none is: whatever happens at once, and on however many hosts, no place is given twice.
/// </summary>
internal sealed class ItemPlaces
{
    private ItemPlaces() { }

    public Guid ItemId { get; private set; }

    /// <summary>All places, or null where there is no limit.</summary>
    public int? Quota { get; private set; }

    public int Taken { get; private set; }

    public static ItemPlaces For(Guid itemId, int? quota) => new() { ItemId = itemId, Quota = quota };
}
