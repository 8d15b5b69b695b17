using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Cases;

/// <summary>Something that was done with a case: a line of its history.</summary>
internal sealed class CaseStep : Entity
{
    public const int NoteLength = 1000;

    private CaseStep() { }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public CaseAction Action { get; private set; }

    /// <summary>The state it led to.</summary>
    public CaseState State { get; private set; }

    public Side By { get; private set; }

    public Guid ById { get; private set; }

    public string ByName { get; private set; } = "";

    /// <summary>What all sides read beside it.</summary>
    public string? Note { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static CaseStep Of(int number, CaseAction action, CaseState state, Actor by, string? note, DateTimeOffset now) =>
        new()
        {
            Number = number,
            Action = action,
            State = state,
            By = by.Side,
            ById = by.Id,
            ByName = by.Name,
            Note = note,
            At = now,
        };

    public void EraseName() => ByName = "";
}
