using EcoSphere.Coaching.Contracts;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Infrastructure;

/// <summary>
/// Counts the places that a save takes and frees. The count is one guarded statement per item, in the transaction of the save: it changes
/// nothing where no place is left, and then nothing of the save remains. Both databases lock the row (or all of themselves) until the
/// commit, so that this holds for any number of hosts, and for one that is killed in the middle.
/// </summary>
internal static class PlaceUpkeep
{
    /// <summary>Gives new items their places and their tallies; saved with them.</summary>
    public static void Prepare(CoachingDb db)
    {
        var added = db.ChangeTracker.Entries<ProgrammeItem>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).ToList();
        var prepared = db.ChangeTracker.Entries<ItemPlaces>().Select(e => e.Entity.ItemId).ToHashSet();
        foreach (var item in added.Where(i => !prepared.Contains(i.Id)))
        {
            db.ItemPlaces.Add(ItemPlaces.For(item.Id, item.Quota));
            db.ApplicationTallies.AddRange(Enum.GetValues<ApplicationState>().Select(s => ApplicationTally.For(item.ProgrammeId, item.Id, s)));
        }
    }

    /// <summary>Tells that what everybody sees of a programme is different, once for each programme; told with the save.</summary>
    public static void Tell(CoachingDb db, IReadOnlyList<PlaceMove> moves)
    {
        var moved = moves.Select(m => m.ItemId).ToHashSet();
        var applied = db.ChangeTracker.Entries<CoachingApplication>().Select(e => e.Entity).Where(a => moved.Contains(a.ItemId)).Select(a => a.ProgrammeId);
        var changed = db
            .ChangeTracker.Entries<Programme>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified && e.Entity.State != ProgrammeState.Draft)
            .Select(e => e.Entity.Id);
        foreach (var programmeId in applied.Concat(changed).Distinct().ToList())
            db.Publish(new CoachingOfferChanged(programmeId), programmeId);
    }

    /// <summary>What the save does to the places of items, in the order of their ids so that two hosts never wait for each other.</summary>
    public static IReadOnlyList<PlaceMove> Moves(CoachingDb db)
    {
        var moves = new SortedDictionary<Guid, PlaceMove>();
        foreach (var entry in db.ChangeTracker.Entries<CoachingApplication>())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified))
                continue;
            var held = entry.State == EntityState.Modified && entry.OriginalValues.GetValue<bool>(nameof(CoachingApplication.HoldsPlace));
            if (entry.Entity.HoldsPlace != held)
                Change(entry.Entity.ItemId, m => m with { Taken = m.Taken + (held ? -1 : 1) });
        }

        foreach (var entry in db.ChangeTracker.Entries<ProgrammeItem>())
        {
            if (entry.State == EntityState.Modified && entry.OriginalValues.GetValue<int?>(nameof(ProgrammeItem.Quota)) != entry.Entity.Quota)
                Change(entry.Entity.Id, m => m with { ChangesQuota = true, Quota = entry.Entity.Quota });
        }

        return [.. moves.Values.Where(m => m.Taken != 0 || m.ChangesQuota)];

        void Change(Guid itemId, Func<PlaceMove, PlaceMove> change) =>
            moves[itemId] = change(moves.TryGetValue(itemId, out var known) ? known : new PlaceMove(itemId));
    }

    /// <summary>What the save does to the numbers of applications per state, in an order of its own for the same reason.</summary>
    public static IReadOnlyList<TallyMove> Tallies(CoachingDb db)
    {
        var moves = new SortedDictionary<(Guid ItemId, ApplicationState State), int>();
        foreach (var entry in db.ChangeTracker.Entries<CoachingApplication>())
        {
            var (itemId, state) = (entry.Entity.ItemId, entry.Entity.State);
            if (entry.State == EntityState.Added)
                Add(itemId, state, 1);
            if (entry.State != EntityState.Modified)
                continue;
            Add(itemId, entry.OriginalValues.GetValue<ApplicationState>(nameof(CoachingApplication.State)), -1);
            Add(itemId, state, 1);
        }

        return [.. moves.Where(m => m.Value != 0).Select(m => new TallyMove(m.Key.ItemId, m.Key.State, m.Value))];

        void Add(Guid itemId, ApplicationState state, int more) => moves[(itemId, state)] = moves.GetValueOrDefault((itemId, state)) + more;
    }

    /// <summary>Carries a change of a tally out.</summary>
    public static async Task Apply(CoachingDb db, TallyMove move, CancellationToken ct)
    {
        var changed = await db.Database.ExecuteSqlRawAsync(
            $"UPDATE {db.TableOf<ApplicationTally>()} SET Total = Total + {{0}} WHERE ItemId = {{1}} AND State = {{2}}",
            [move.More, db.Key(move.ItemId), move.State.ToString()],
            ct
        );
        if (changed != 1)
            throw new InvalidOperationException($"Item {move.ItemId} has no tally of {move.State}.");
    }

    /// <summary>Carries a move out.</summary>
    /// <exception cref="DbUpdateConcurrencyException">There are not so many places left: the command is to run again on what is stored now.</exception>
    public static async Task Apply(CoachingDb db, PlaceMove move, CancellationToken ct)
    {
        var table = db.TableOf<ItemPlaces>();
        var changed = 1;
        if (move is { ChangesQuota: true, Quota: { } quota })
        {
            changed = await db.Database.ExecuteSqlRawAsync(
                $"UPDATE {table} SET Quota = {{0}} WHERE ItemId = {{1}} AND Taken <= {{0}}",
                [quota, db.Key(move.ItemId)],
                ct
            );
        }
        else if (move.ChangesQuota)
        {
            changed = await db.Database.ExecuteSqlRawAsync($"UPDATE {table} SET Quota = NULL WHERE ItemId = {{0}}", [db.Key(move.ItemId)], ct);
        }

        if (changed == 1 && move.Taken != 0)
        {
            changed = await db.Database.ExecuteSqlRawAsync(
                $"UPDATE {table} SET Taken = Taken + {{0}} WHERE ItemId = {{1}} AND ({{0}} < 0 OR Quota IS NULL OR Taken + {{0}} <= Quota)",
                [move.Taken, db.Key(move.ItemId)],
                ct
            );
        }

        if (changed != 1)
            throw new DbUpdateConcurrencyException("There are not so many places left.");
    }
}

/// <summary>What a save does to the places of an item.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="Taken">How many more are taken; fewer where negative.</param>
/// <param name="ChangesQuota">Whether the quota changes.</param>
/// <param name="Quota">The new quota.</param>
internal sealed record PlaceMove(Guid ItemId, int Taken = 0, bool ChangesQuota = false, int? Quota = null);

/// <summary>What a save does to the number of applications of an item in a state.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="State">The state.</param>
/// <param name="More">How many more there are; fewer where negative.</param>
internal sealed record TallyMove(Guid ItemId, ApplicationState State, int More);
