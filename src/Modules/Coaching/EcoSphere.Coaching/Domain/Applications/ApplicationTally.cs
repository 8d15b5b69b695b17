namespace EcoSphere.Coaching.Domain.Applications;

/// <summary>
/// How many applications of an item are in a state. Kept by the save that changes them (<c>PlaceUpkeep</c>), in its transaction, so that a
/// queue tells its numbers without counting, however many applications there are.
/// </summary>
internal sealed class ApplicationTally
{
    private ApplicationTally() { }

    public Guid ItemId { get; private set; }

    public Guid ProgrammeId { get; private set; }

    public ApplicationState State { get; private set; }

    public int Total { get; private set; }

    public static ApplicationTally For(Guid programmeId, Guid itemId, ApplicationState state) =>
        new()
        {
            ProgrammeId = programmeId,
            ItemId = itemId,
            State = state,
        };
}
