using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Batches;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Batches;

/// <summary>
/// Enters the authority's decision on applications of a list, all at once. Who is approved takes a place in the order of priority; who
/// finds none left, or others waiting already, goes on the waiting list.
/// </summary>
/// <param name="BatchId">The list.</param>
/// <param name="Approved">Who is approved.</param>
/// <param name="Refused">Who is not.</param>
/// <param name="Reference">The authority's reference.</param>
/// <param name="Reason">Why the refused ones are not; they read it.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record DecideBatch(Guid BatchId, IReadOnlyList<Guid> Approved, IReadOnlyList<Guid> Refused, string? Reference, string? Reason)
    : ICommand,
        IReasoned;

internal sealed class DecideBatchHandler(ICoachingDb db, CoachingAccess access, TimeProvider clock) : ICommandHandler<DecideBatch>
{
    public async Task<Result> Handle(DecideBatch request, CancellationToken cancellationToken)
    {
        if (await db.Batches.SingleOrDefaultAsync(b => b.Id == request.BatchId, cancellationToken) is not { } batch)
            return BatchErrors.NotFound;
        if (request.Approved.Count + request.Refused.Count == 0)
            return BatchErrors.Empty;
        var listed = await db
            .WholeApplications.Where(a => a.BatchId == request.BatchId && a.State == ApplicationState.Listed)
            .OrderBy(a => a.PriorityRank)
            .ThenBy(a => a.SubmittedAt)
            .ThenBy(a => a.Id)
            .ToListAsync(cancellationToken);
        var meant = request.Approved.Concat(request.Refused).ToHashSet();
        var now = clock.GetUtcNow();
        var decided = batch.Decide(request.Reference, isWhole: listed.All(a => meant.Contains(a.Id)), now);
        if (decided.IsFailure)
            return decided;
        // somebody else was quicker with one of them
        if (!meant.IsSubsetOf(listed.Select(a => a.Id)))
            return ApplicationErrors.NotNow;
        return await Carry(batch, listed, request, now, cancellationToken);
    }

    private async Task<Result> Carry(AuthorityBatch batch, List<CoachingApplication> listed, DecideBatch request, DateTimeOffset now, CancellationToken ct)
    {
        var itemId = batch.ItemId;
        var places = await db.ItemPlaces.AsNoTracking().SingleAsync(p => p.ItemId == itemId, ct);
        var waiting = await db.Applications.AnyAsync(a => a.ItemId == itemId && a.State == ApplicationState.Waitlisted, ct);
        // nobody overtakes those who wait
        var free =
            waiting ? 0
            : places.Quota is { } quota ? quota - places.Taken
            : int.MaxValue;
        var told = new Dictionary<ApplicationState, List<CoachingApplication>>();
        foreach (var application in listed)
        {
            Result done;
            if (request.Approved.Contains(application.Id))
                done = application.Approve(access.AsStaff, hasPlace: free-- > 0, request.Reference, now);
            else if (request.Refused.Contains(application.Id))
                done = application.Refuse(access.AsStaff, request.Reason, now);
            else
                continue;
            if (done.Error is { } failure)
                return failure.Details is [{ Field: "Note" } first] ? Error.Of([first.On(nameof(request.Reason))]) : failure;
            if (!told.TryGetValue(application.State, out var list))
                told[application.State] = list = [];
            list.Add(application);
        }

        await db.Tell(told.GetValueOrDefault(ApplicationState.Approved) ?? [], ApplicationMails.Approved, ct);
        await db.Tell(told.GetValueOrDefault(ApplicationState.Waitlisted) ?? [], ApplicationMails.Waitlisted, ct);
        await db.Tell(told.GetValueOrDefault(ApplicationState.Refused) ?? [], ApplicationMails.Refused, ct);
        return Result.Success();
    }
}
