using EcoSphere.Coaching.Application.Offers;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes.Form;

/// <summary>What the parts that all pages of the form editor share are made of.</summary>
internal interface IPartsPage
{
    OfferedProgramme Programme { get; }

    Guid? ItemId { get; }

    string Heading { get; }

    /// <summary>What the list is, in a sentence.</summary>
    string About { get; }

    /// <summary>Where its form is sent to: the page itself, without the button that was pressed last.</summary>
    string Address { get; }
}

/// <summary>The buttons that change where a part stands.</summary>
/// <param name="At">Its place, from 0.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Name">What it is called, for who does not see it.</param>
internal sealed record RowButtons(int At, int Count, string Name);

/// <summary>The lines below a part.</summary>
/// <param name="At">The place of the part, from 0.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Legend">What they are.</param>
/// <param name="Add">What the button says that adds one.</param>
/// <param name="Of">What each line says beside its text.</param>
internal sealed record RowLines(int At, IReadOnlyList<LineRow> Lines, string Legend, string Add, LineKind Of);

/// <summary>What lines are.</summary>
internal enum LineKind
{
    Options,
    Columns,
    Deliverables,
}
