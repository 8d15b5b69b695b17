using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>A deliverable with its versions, for a side of its case.</summary>
[ForMembers]
internal sealed record GetDeliverable(Side Side, Guid ApplicationId, Guid DeliverableId) : IQuery<DeliverableView>;

/// <param name="Number">案件編號.</param>
/// <param name="CompanyName">The firm.</param>
/// <param name="Stage">The stage that brings it.</param>
/// <param name="Deliverable">What it is.</param>
/// <param name="Versions">What was handed in, the newest first.</param>
/// <param name="IsOpen">Whether the case goes on.</param>
internal sealed record DeliverableView(
    string Number,
    string CompanyName,
    LocalText Stage,
    Deliverable Deliverable,
    IReadOnlyList<VersionLine> Versions,
    bool IsOpen
);

internal sealed record VersionLine(int Number, Guid FileId, string? FileName, long? Length, string ByName, DateTimeOffset At, string? Comment);

internal sealed class GetDeliverableHandler(ICoachingDb db, CoachingAccess access) : IQueryHandler<GetDeliverable, DeliverableView>
{
    public async Task<Result<DeliverableView>> Handle(GetDeliverable request, CancellationToken cancellationToken)
    {
        var one = db
            .Cases.AsNoTracking()
            .Include(c => c.Stages)
            .Include(c => c.Deliverables.Where(d => d.Id == request.DeliverableId))
                .ThenInclude(d => d.Versions)
            .AsSingleQuery();
        var found = await access.Case(request.Side, request.ApplicationId, cancellationToken, one);
        if (found.Error is { } refused)
            return refused;
        var of = found.Value.Case;
        if (of.FindDeliverable(request.DeliverableId) is not { } deliverable)
            return CaseErrors.NoDeliverable;
        var ids = deliverable.Versions.Select(v => v.FileId).ToList();
        var files = await db.Files.AsNoTracking().Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, cancellationToken);
        var slip = await db.Applications.Where(a => a.Id == of.Id).Select(a => new { a.Number, a.CompanyName }).SingleAsync(cancellationToken);
        return new DeliverableView(
            slip.Number,
            slip.CompanyName,
            of.FindStage(deliverable.StageKey)?.Title ?? LocalText.None,
            deliverable,
            [
                .. deliverable
                    .Versions.OrderByDescending(v => v.Number)
                    .Select(v =>
                    {
                        var file = files.GetValueOrDefault(v.FileId);
                        return new VersionLine(v.Number, v.FileId, file?.FileName, file?.Length, v.ByName, v.At, v.Comment);
                    }),
            ],
            of.IsOpen
        );
    }
}
