using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Applications;

/// <summary>A consent as it was ticked.</summary>
internal sealed record TypedConsent(string Key, bool? IsAgreed, string? Remark);

/// <summary>Who fills something in, when and from where.</summary>
internal sealed record Filler(Guid MemberId, DateTimeOffset At, string? IpAddress);

/// <summary>What was typed into one part of a form. Files come by themselves.</summary>
internal sealed record SectionInput
{
    public bool IsBackbone { get; init; }

    public string? Option { get; init; }

    public IReadOnlyList<int> VisitMonths { get; init; } = [];

    public IReadOnlyList<RuleAnswer> RuleAnswers { get; init; } = [];

    public IReadOnlyList<Answer> Answers { get; init; } = [];

    public IReadOnlyList<TypedConsent> Consents { get; init; } = [];

    /// <summary>The content with this part as it was typed, brought into the form in which it is kept. Other parts stay.</summary>
    public ApplicationContent ApplyTo(ApplicationContent content, string section, FormParts form, Filler filler) =>
        section switch
        {
            Sections.Choice => content with
            {
                IsBackbone = IsBackbone,
                Option = form.Options.Any(o => o.Key == Option) ? Option : null,
                VisitMonths = [.. VisitMonths.Where(m => m is >= 1 and <= 12).Distinct().Order()],
            },
            Sections.Eligibility => content with { RuleAnswers = Rules(content, form) },
            Sections.Attachments => content,
            Sections.Consents => content with { Consents = Given(content, form, filler) },
            _ => content with { Answers = Answered(content, form, section) },
        };

    private List<RuleAnswer> Rules(ApplicationContent content, FormParts form)
    {
        var asked = form.Conditions().Where(c => Condition.IsAnswered(c.Condition.Kind)).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        return [.. content.RuleAnswers.Where(a => !asked.Contains(a.Key)), .. RuleAnswers.Where(a => asked.Contains(a.Key))];
    }

    private List<Answer> Answered(ApplicationContent content, FormParts form, string section)
    {
        var questions = form.Sets.FirstOrDefault(s => s.Key == section)?.Questions ?? [];
        var typed = Answers.ToDictionary(a => a.Key, StringComparer.Ordinal);
        var kept = content.Answers.ToDictionary(a => a.Key, StringComparer.Ordinal);
        foreach (var question in questions)
        {
            // files come by themselves, and what is locked is the registered one
            if (question.Kind == QuestionKind.File || question.IsLocked)
                continue;
            if (typed.TryGetValue(question.Key, out var answer) && AnswerChecks.Normalised(question, answer) is var normal && !normal.IsEmpty())
                kept[question.Key] = normal;
            else
                kept.Remove(question.Key);
        }

        return [.. kept.Values];
    }

    private List<ConsentGiven> Given(ApplicationContent content, FormParts form, Filler filler)
    {
        var given = new List<ConsentGiven>();
        foreach (var spec in form.Consents)
        {
            var typed = Consents.FirstOrDefault(c => c.Key == spec.Key);
            var remark = TextInput.Title(typed?.Remark) is { } line ? line[..Math.Min(line.Length, 400)] : null;
            var isAgreed = spec.Kind == ConsentKind.Tick ? typed?.IsAgreed == true : typed?.IsAgreed;
            if (isAgreed is not { } agreed)
                continue;
            // who agreed first to this very text has agreed
            var before = content.Consents.LastOrDefault(c => c.Key == spec.Key && c.Version == spec.Version && c.IsAgreed == agreed && c.Remark == remark);
            given.Add(before ?? new ConsentGiven(spec.Key, spec.Version, agreed, remark, filler.MemberId, filler.At, filler.IpAddress));
        }

        return [.. content.Consents.Where(c => form.Consents.All(s => s.Key != c.Key)), .. given];
    }
}
