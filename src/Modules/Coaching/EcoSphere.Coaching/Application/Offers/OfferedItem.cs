using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Programmes;

namespace EcoSphere.Coaching.Application.Offers;

/// <summary>An item with what is left of it today.</summary>
/// <param name="Id">The item.</param>
/// <param name="Content">What is said of it.</param>
/// <param name="Plan">How its places are given.</param>
/// <param name="Window">When firms can apply.</param>
/// <param name="Taken">The places that are taken.</param>
/// <param name="Offer">Whether firms can apply today.</param>
internal sealed record OfferedItem(Guid Id, ItemContent Content, ItemPlan Plan, Window Window, int Taken, Offer Offer)
{
    public bool IsOpen => Window.Takes(Offer);

    /// <summary>The places that are left, or null where there is no limit.</summary>
    public int? Left => Plan.Quota is { } quota ? Math.Max(0, quota - Taken) : null;
}

/// <summary>A programme with what is left of its items today.</summary>
internal sealed record OfferedProgramme(
    Guid Id,
    string Slug,
    ProgrammeState State,
    ProgrammeContent Content,
    ProgrammeYears Years,
    ChoiceRule Choice,
    ProgrammeForms Forms,
    IReadOnlyList<OfferedItem> Items,
    Guid Version
)
{
    public bool IsOpen => Items.Any(i => i.IsOpen);

    /// <summary>The name as it is written in one line: with its year.</summary>
    public LocalText Name =>
        Years.Year is { } year && !Content.Title.Zh.Contains($"{year}", StringComparison.Ordinal)
            ? new LocalText($"{Content.Title.Zh}（{year}）", Content.Title.En is { } en ? $"{en} ({year})" : null)
            : Content.Title;
}
