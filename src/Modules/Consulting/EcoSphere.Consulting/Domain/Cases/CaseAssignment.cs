using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Cases;

/// <summary>That a consultant has a case, from when and until when: a line of the history of who was matched.</summary>
internal sealed class CaseAssignment : Entity
{
    public const int ReasonLength = CaseStep.NoteLength;

    private CaseAssignment() { }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public Guid ConsultantId { get; private set; }

    public string ConsultantName { get; private set; } = "";

    public Guid TeamId { get; private set; }

    public string TeamName { get; private set; } = "";

    public DateTimeOffset From { get; private set; }

    /// <summary>When another consultant took over, or null for the present one.</summary>
    public DateTimeOffset? Until { get; private set; }

    public string ByName { get; private set; } = "";

    public Guid ById { get; private set; }

    /// <summary>Why this consultant: a note of the match, the reason of a change.</summary>
    public string? Reason { get; private set; }

    public static CaseAssignment Of(int number, MatchedConsultant consultant, Actor by, string? reason, DateTimeOffset now) =>
        new()
        {
            Number = number,
            ConsultantId = consultant.Id,
            ConsultantName = consultant.Name,
            TeamId = consultant.TeamId,
            TeamName = consultant.TeamName,
            From = now,
            ById = by.Id,
            ByName = by.Name,
            Reason = reason,
        };

    public void EndAt(DateTimeOffset now) => Until = now;

    public void EraseName(Guid personId)
    {
        if (ConsultantId == personId)
            ConsultantName = "";
        if (ById == personId)
            ByName = "";
    }
}

/// <summary>A consultant who may be matched with a case; <see cref="Teams.Matching"/> has said so.</summary>
internal sealed record MatchedConsultant(Guid Id, string Name, Guid TeamId, string TeamName);
