using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Cases;

/// <content>Who is the consultant, and who was.</content>
internal sealed partial class DiagnosisCase
{
    private readonly List<CaseAssignment> _assignments = [];

    /// <summary>The member who is the consultant, or null before the match.</summary>
    public Guid? ConsultantId { get; private set; }

    public string? ConsultantName { get; private set; }

    public Guid? TeamId { get; private set; }

    /// <summary>Everybody who was matched, the present one last.</summary>
    public IReadOnlyList<CaseAssignment> Assignments => _assignments;

    /// <summary>Staff matches the case with a consultant.</summary>
    public Result Match(Actor by, MatchedConsultant consultant, string? note, DateTimeOffset now) =>
        Move(CaseAction.Match, by, note, now, () => Assign(by, consultant, TextInput.Paragraphs(note), now));

    /// <summary>Staff gives the case to another consultant, with a reason; dates of visits that lie ahead fall with the former one.</summary>
    public Result Reassign(Actor by, MatchedConsultant consultant, string? reason, DateTimeOffset now)
    {
        if (WhyNot(CaseAction.Reassign, by) is null && consultant.Id == ConsultantId)
            return CaseErrors.SameConsultant;
        return MoveWithReason(
            CaseAction.Reassign,
            by,
            reason,
            CaseErrors.ReasonForOthers,
            now,
            () =>
            {
                Assign(by, consultant, TextInput.Paragraphs(reason), now);
                _proposals.Clear();
                if (State == CaseState.VisitConfirmed)
                    DropVisit();
            }
        );
    }

    private void Assign(Actor by, MatchedConsultant consultant, string? reason, DateTimeOffset now)
    {
        foreach (var former in _assignments.Where(a => a.Until is null))
            former.EndAt(now);
        _assignments.Add(CaseAssignment.Of(_assignments.Count + 1, consultant, by, reason, now));
        (ConsultantId, ConsultantName, TeamId) = (consultant.Id, consultant.Name, consultant.TeamId);
    }
}
