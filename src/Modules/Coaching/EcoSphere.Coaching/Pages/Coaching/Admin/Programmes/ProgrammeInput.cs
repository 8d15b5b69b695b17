using System.Globalization;
using EcoSphere.Coaching.Application.Offers;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes;

/// <summary>What the form about a programme holds.</summary>
internal sealed class ProgrammeInput
{
    public string? Slug { get; set; }

    public string? TitleZh { get; set; }

    public string? TitleEn { get; set; }

    public string? SummaryZh { get; set; }

    public string? SummaryEn { get; set; }

    public string? DescriptionZh { get; set; }

    public string? DescriptionEn { get; set; }

    public string? OrganiserZh { get; set; }

    public string? OrganiserEn { get; set; }

    public string? ExecutingBodyZh { get; set; }

    public string? ExecutingBodyEn { get; set; }

    public string? ObligationsZh { get; set; }

    public string? ObligationsEn { get; set; }

    public string? ContactName { get; set; }

    public string? ContactPhone { get; set; }

    public string? ContactEmail { get; set; }

    public string? Year { get; set; }

    public DateOnly? EndsOn { get; set; }

    public string? FollowUpYears { get; set; } = "3";

    public ChoiceKind Choice { get; set; }

    public bool IsBackboneFree { get; set; }

    public static ProgrammeInput From(OfferedProgramme programme)
    {
        var content = programme.Content;
        return new ProgrammeInput
        {
            Slug = programme.Slug,
            TitleZh = content.Title.Zh,
            TitleEn = content.Title.En,
            SummaryZh = content.Summary.Zh,
            SummaryEn = content.Summary.En,
            DescriptionZh = content.Description.Zh,
            DescriptionEn = content.Description.En,
            OrganiserZh = content.Organiser.Zh,
            OrganiserEn = content.Organiser.En,
            ExecutingBodyZh = content.ExecutingBody.Zh,
            ExecutingBodyEn = content.ExecutingBody.En,
            ObligationsZh = content.Obligations.Zh,
            ObligationsEn = content.Obligations.En,
            ContactName = content.ContactName,
            ContactPhone = content.ContactPhone,
            ContactEmail = content.ContactEmail,
            Year = programme.Years.Year?.ToString(CultureInfo.InvariantCulture),
            EndsOn = programme.Years.EndsOn,
            FollowUpYears = programme.Years.FollowUpYears.ToString(CultureInfo.InvariantCulture),
            Choice = programme.Choice.Kind,
            IsBackboneFree = programme.Choice.IsBackboneFree,
        };
    }

    public ProgrammeContent Content() =>
        new()
        {
            Title = LocalText.Line(TitleZh, TitleEn),
            Summary = LocalText.Line(SummaryZh, SummaryEn),
            Description = LocalText.Paragraphs(DescriptionZh, DescriptionEn),
            Organiser = LocalText.Line(OrganiserZh, OrganiserEn),
            ExecutingBody = LocalText.Line(ExecutingBodyZh, ExecutingBodyEn),
            Obligations = LocalText.Paragraphs(ObligationsZh, ObligationsEn),
            ContactName = TextInput.Line(ContactName) ?? "",
            ContactPhone = TextInput.Code(ContactPhone) ?? "",
            ContactEmail = TextInput.Email(ContactEmail) ?? "",
        };

    public ProgrammeYears Years() => new(TextInput.Line(Year) is { } year ? Typed.Whole(year) ?? -1 : null, EndsOn, Typed.Whole(FollowUpYears) ?? -1);

    public ChoiceRule Rule() => new(Choice, Choice == ChoiceKind.OneItem && IsBackboneFree);
}

/// <summary>Numbers as they were typed. Read as a line, not as a code: without its hyphen -5 would be another number.</summary>
internal static class Typed
{
    public static int? Whole(string? typed) =>
        int.TryParse(TextInput.Line(typed), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static decimal? Money(string? typed) =>
        decimal.TryParse(
            TextInput.Line(typed)?.Replace(",", "", StringComparison.Ordinal),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var amount
        )
            ? amount
            : null;
}
