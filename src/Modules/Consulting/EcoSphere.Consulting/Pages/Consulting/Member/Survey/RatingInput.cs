using EcoSphere.Consulting.Application.Surveys;
using EcoSphere.Consulting.Domain.Surveys;

namespace EcoSphere.Consulting.Pages.Consulting.Member.Survey;

/// <summary>The answers of the satisfaction form.</summary>
internal sealed class RatingInput
{
    public Guid CaseId { get; set; }

    /// <summary>The mark of the form as it was shown.</summary>
    public string? Seen { get; set; }

    public int? Application { get; set; }

    public int? Contact { get; set; }

    public int? Expertise { get; set; }

    public int? Visit { get; set; }

    public int? Report { get; set; }

    public int? Feasibility { get; set; }

    public int? Overall { get; set; }

    public string? Praise { get; set; }

    public string? Improvement { get; set; }

    public string? Needs { get; set; }

    internal KeepRating Command => new(CaseId, Seen, Scores, Praise, Improvement, Needs);

    internal IReadOnlyDictionary<SatisfactionItem, int> Scores =>
        new (SatisfactionItem Item, int? Score)[]
        {
            (SatisfactionItem.Application, Application),
            (SatisfactionItem.Contact, Contact),
            (SatisfactionItem.Expertise, Expertise),
            (SatisfactionItem.Visit, Visit),
            (SatisfactionItem.Report, Report),
            (SatisfactionItem.Feasibility, Feasibility),
            (SatisfactionItem.Overall, Overall),
        }
            .Where(p => p.Score is not null)
            .ToDictionary(p => p.Item, p => p.Score!.Value);

    internal static RatingInput Of(SurveyView view) =>
        new()
        {
            CaseId = view.CaseId,
            Seen = view.RatingStamp,
            Application = Score(view, SatisfactionItem.Application),
            Contact = Score(view, SatisfactionItem.Contact),
            Expertise = Score(view, SatisfactionItem.Expertise),
            Visit = Score(view, SatisfactionItem.Visit),
            Report = Score(view, SatisfactionItem.Report),
            Feasibility = Score(view, SatisfactionItem.Feasibility),
            Overall = Score(view, SatisfactionItem.Overall),
            Praise = view.Praise,
            Improvement = view.Improvement,
            Needs = view.Needs,
        };

    private static int? Score(SurveyView view, SatisfactionItem item) => view.Scores.TryGetValue(item, out var score) ? score : null;
}
