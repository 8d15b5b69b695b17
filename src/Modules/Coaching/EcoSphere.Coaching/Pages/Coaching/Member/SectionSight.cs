using EcoSphere.Coaching.Application.Offers;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;

namespace EcoSphere.Coaching.Pages.Coaching.Member;

/// <summary>One part of a form as it is filled in, of a draft or of an application that was returned.</summary>
/// <param name="Section">The part.</param>
/// <param name="Form">The form.</param>
/// <param name="Content">What is kept.</param>
/// <param name="Input">What the fields show.</param>
/// <param name="FileUrl">Where a file is opened.</param>
internal sealed record SectionSight(string Section, FormParts Form, ApplicationContent Content, FormInput Input, Func<Guid, string> FileUrl)
{
    /// <summary>The programme, where items are chosen here.</summary>
    public OfferedProgramme? Programme { get; init; }

    /// <summary>Names of files within answers.</summary>
    public IReadOnlyDictionary<Guid, string> FileNames { get; init; } = new Dictionary<Guid, string>();

    public QuestionSet? Set => Form.Sets.FirstOrDefault(s => s.Key == Section);

    public bool HasFiles =>
        Section switch
        {
            Sections.Attachments => true,
            Sections.Eligibility => Form.Rules.Any(r => r.NeedsEvidence),
            _ => Set?.Questions.Any(q => q.Kind == QuestionKind.File) == true,
        };

    /// <summary>The files of a key.</summary>
    public IEnumerable<(Guid Id, string Name)> FilesOf(string key) =>
        Form.Questions().Any(q => q.Key == key)
            ? (Content.Find(key)?.Values ?? [])
                .Select(v => Guid.TryParse(v, out var id) ? id : Guid.Empty)
                .Where(id => id != Guid.Empty)
                .Select(id => (id, FileNames.GetValueOrDefault(id, "…")))
            : Content.Files.Where(f => f.Key == key).Select(f => (f.FileId, f.Name));
}
