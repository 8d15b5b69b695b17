using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Coaching.Domain.FollowUps;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>A case as one of its sides sees it.</summary>
/// <param name="Slip">The application that it comes from.</param>
/// <param name="Case">Stages, deliverables and visits; null while the coaching has not begun, which only staff looks at.</param>
/// <param name="Reports">The yearly reports, the oldest first.</param>
internal sealed record CaseView(CaseSlip Slip, CoachingCase? Case, IReadOnlyList<ReportLine> Reports);

/// <summary>The application of a case, and what there is to read.</summary>
internal sealed record CaseSlip
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required ApplicationState State { get; init; }

    public required DateTimeOffset StateSince { get; init; }

    public required int StepCount { get; init; }

    public required Guid CompanyId { get; init; }

    public required string CompanyName { get; init; }

    public required string TaxId { get; init; }

    public required LocalText Programme { get; init; }

    public required string ItemCode { get; init; }

    public required LocalText Item { get; init; }

    public required string? ContactName { get; init; }

    public required string? ContactPhone { get; init; }

    public required string? ContactEmail { get; init; }

    /// <summary>How many messages the side that looks has not read.</summary>
    public required int Unread { get; init; }
}

/// <summary>A yearly report in a list.</summary>
internal sealed record ReportLine(Guid Id, int Year, FollowUpState State, DateOnly AskOn, DateOnly DueOn, DateTimeOffset? SentAt)
{
    public bool IsOpen => State is FollowUpState.Asked or FollowUpState.Returned;
}
