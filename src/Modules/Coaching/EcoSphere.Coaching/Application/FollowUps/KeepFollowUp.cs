using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.FollowUps;

/// <summary>The firm keeps what it has filled in of a yearly report.</summary>
/// <param name="FollowUpId">The report.</param>
/// <param name="Figures">As they were typed.</param>
/// <param name="SeenEdits">What the form was opened with: whoever overwrites a colleague's figures has seen them.</param>
[ForMembers]
internal sealed record KeepFollowUp(Guid FollowUpId, TypedFigures Figures, int SeenEdits) : ICommand<int>;

internal sealed class KeepFollowUpHandler(CoachingAccess access, TimeProvider clock) : ICommandHandler<KeepFollowUp, int>
{
    public async Task<Result<int>> Handle(KeepFollowUp request, CancellationToken cancellationToken)
    {
        var found = await access.FollowUp(request.FollowUpId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var figures = request.Figures.Read();
        if (figures.Error is { } wrong)
            return wrong;
        var report = found.Value;
        if (report.Figures == figures.Value.Normalised())
            return report.Edits;
        if (report.Edits != request.SeenEdits && report.IsOpen)
            return FollowUpErrors.SavedMeanwhile;
        var kept = report.Keep(access.AsFirm, figures.Value, clock.GetUtcNow());
        return kept.Error is { } failure ? failure : report.Edits;
    }
}
