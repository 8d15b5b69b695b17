using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Applications;

/// <summary>Something that is wrong in a part of an application.</summary>
/// <param name="Section">The key of the question set, or one of <see cref="Sections"/>.</param>
/// <param name="Error">What is wrong; its field is the key of the question, rule, file or consent.</param>
internal sealed record SectionFailure(string Section, Error Error);

/// <summary>Holds what a firm has filled in against the form of an item.</summary>
internal static class ApplicationChecks
{
    private static Error OptionNeeded => Error.Invalid("Choose one of the options.").On(nameof(ApplicationContent.Option));

    /// <summary>What is known of a firm once it has answered the rules.</summary>
    public static FirmFacts Facts(FormParts form, ApplicationContent content, FirmFacts known) =>
        (known with { Option = content.Option }).With(
            form.Conditions(),
            content.RuleAnswers.GroupBy(a => a.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().IsYes, StringComparer.Ordinal)
        );

    /// <summary>The rules that the firm does not keep.</summary>
    public static IReadOnlyList<EligibilityRule> Broken(FormParts form, ApplicationContent content, FirmFacts known)
    {
        var facts = Facts(form, content, known);
        return [.. form.Rules.Where(r => r.Condition.Judge(r.Key, facts) == Verdict.NotMet)];
    }

    /// <summary>Everything that keeps the application from being sent, in the order of the form.</summary>
    public static IReadOnlyList<SectionFailure> Failures(FormParts form, ApplicationContent content, FirmFacts known)
    {
        var found = new List<SectionFailure>();
        if (form.Options.Count > 0 && form.Options.All(o => o.Key != content.Option))
            found.Add(new(Sections.Choice, OptionNeeded));
        if (content.VisitMonths.Any(m => m is < 1 or > 12))
            found.Add(new(Sections.Choice, Error.Invalid("Choose months from 1 to 12.").On(nameof(ApplicationContent.VisitMonths))));
        found.AddRange(Eligibility(form, content, known));
        foreach (var set in form.Sets)
            found.AddRange(AnswerChecks.Failures(set.Questions, content).Select(e => new SectionFailure(set.Key, e)));
        found.AddRange(Attachments(form, content));
        found.AddRange(Consents(form, content));
        return found;
    }

    private static IEnumerable<SectionFailure> Eligibility(FormParts form, ApplicationContent content, FirmFacts known)
    {
        var facts = Facts(form, content, known);
        foreach (var rule in form.Rules)
        {
            var failure = rule.Condition.Judge(rule.Key, facts) switch
            {
                Verdict.NotMet => Error.Invalid("Your company does not meet this condition, so it cannot apply for this item."),
                Verdict.Unknown when rule.Condition.Kind == ConditionKind.EmployeesBetween => Error.Invalid(
                    "Add the number of employees to your company data; this condition depends on it."
                ),
                Verdict.Unknown => Error.Invalid("Answer yes or no."),
                _ when rule.NeedsEvidence && content.Files.All(f => f.Key != rule.EvidenceKey()) => Error.Invalid("Upload the file that proves this."),
                _ => null,
            };
            if (failure is not null)
                yield return new(Sections.Eligibility, failure.On(rule.Key));
        }
    }

    private static IEnumerable<SectionFailure> Attachments(FormParts form, ApplicationContent content)
    {
        foreach (var spec in form.Attachments)
        {
            var count = content.Files.Count(f => f.Key == spec.Key);
            if (count == 0 && spec.IsRequired)
                yield return new(Sections.Attachments, Error.Invalid("Upload this file.").On(spec.Key));
            else if (count > spec.Most)
                yield return new(Sections.Attachments, Error.Invalid("Upload at most {0} files.", spec.Most).On(spec.Key));
        }
    }

    private static IEnumerable<SectionFailure> Consents(FormParts form, ApplicationContent content)
    {
        foreach (var spec in form.Consents)
        {
            var given = content.Consents.LastOrDefault(c => c.Key == spec.Key && c.Version == spec.Version);
            var failure = (spec.Kind, given) switch
            {
                (ConsentKind.EitherWay, { }) => null,
                (ConsentKind.EitherWay, null) => Error.Invalid("Answer yes or no."),
                (_, { IsAgreed: true }) => null,
                (ConsentKind.MustAgree, { }) => Error.Invalid("Only firms that agree to this can apply."),
                _ => Error.Invalid("Read this and agree to it."),
            };
            if (failure is not null)
                yield return new(Sections.Consents, failure.On(spec.Key));
        }
    }
}
