using EcoSphere.Coaching.Application.Offers;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Companies;
using EcoSphere.Coaching.Domain.Programmes;

namespace EcoSphere.Coaching.Application.Drafts;

/// <summary>An application that a company is writing, with the form that it answers.</summary>
/// <param name="Programme">The programme as it stands today.</param>
/// <param name="Company">What is known of the company.</param>
/// <param name="ItemIds">The items that are chosen, in their order.</param>
/// <param name="Form">What these ask.</param>
/// <param name="Content">What has been filled in; before the first time what is known already.</param>
/// <param name="Version">The stamp of the draft, or null where nothing was kept yet.</param>
/// <param name="KeptAt">When it was kept last.</param>
/// <param name="FileNames">The names of its files.</param>
internal sealed record DraftView(
    OfferedProgramme Programme,
    KnownCompany Company,
    IReadOnlyList<Guid> ItemIds,
    FormParts Form,
    ApplicationContent Content,
    Guid? Version,
    DateTimeOffset? KeptAt,
    IReadOnlyDictionary<Guid, string> FileNames
)
{
    /// <summary>The parts of the form in their order; those with nothing in them are left out.</summary>
    public IReadOnlyList<string> Sections => SectionsOf(Form);

    public IReadOnlyList<SectionFailure> Failures => ApplicationChecks.Failures(Form, Content, Company.Facts);

    public IReadOnlyList<EligibilityRule> Broken => ApplicationChecks.Broken(Form, Content, Company.Facts);

    public IEnumerable<OfferedItem> Items => ItemIds.Select(id => Programme.Items.FirstOrDefault(i => i.Id == id)).OfType<OfferedItem>();

    public static IReadOnlyList<string> SectionsOf(FormParts form)
    {
        var sections = new List<string> { Domain.Applications.Sections.Choice };
        if (form.Rules.Count > 0 || form.Priorities.Any(p => Condition.IsAnswered(p.Condition.Kind)))
            sections.Add(Domain.Applications.Sections.Eligibility);
        sections.AddRange(form.Sets.Select(s => s.Key));
        if (form.Attachments.Count > 0)
            sections.Add(Domain.Applications.Sections.Attachments);
        if (form.Consents.Count > 0)
            sections.Add(Domain.Applications.Sections.Consents);
        return sections;
    }
}
