using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Member;

/// <summary>What the pages of a form's parts have in common: where a failure stands, and which files came.</summary>
internal static class FormFields
{
    private const string FilePrefix = "Input.File[";

    /// <summary>Puts the failures of a part beside their fields.</summary>
    public static void Show(this PageModel page, IEnumerable<Error> failures, FormParts form, IStringLocalizer text)
    {
        foreach (var failure in failures)
            page.ModelState.AddModelError(NameOf(form, failure.Field ?? ""), text[failure.Message, [.. failure.Args]]);
    }

    /// <summary>The field that a question, rule, file or consent is answered in.</summary>
    public static string NameOf(FormParts form, string key) =>
        form.Questions().FirstOrDefault(q => q.Key == key) is { } question
            ? question.Kind switch
            {
                QuestionKind.Shares or QuestionKind.Table or QuestionKind.RankedChoice => $"Input.Cells[{key}][0]",
                QuestionKind.Choices => $"Input.Many[{key}]",
                QuestionKind.File => $"{FilePrefix}{key}]",
                _ => $"Input.Text[{key}]",
            }
        : form.Rules.FirstOrDefault(r => r.Key == key) is { } rule
            ? Condition.IsAnswered(rule.Condition.Kind) ? $"Input.Yes[{key}]"
                : ""
        : form.Attachments.Any(a => a.Key == key) || form.Rules.Any(r => r.EvidenceKey() == key) ? $"{FilePrefix}{key}]"
        : form.Consents.FirstOrDefault(c => c.Key == key) is { } consent
            ? consent.Kind == ConsentKind.Tick ? $"Input.Tick[{key}]"
                : $"Input.Yes[{key}]"
        : key.Length == 0 ? ""
        : $"Input.{key}";

    /// <summary>The files that came with a form, by the key that they are asked for.</summary>
    public static IEnumerable<(string Key, IFormFile File)> Files(HttpRequest request) =>
        request
            .Form.Files.Where(f => f.Name.StartsWith(FilePrefix, StringComparison.Ordinal) && f.Name.EndsWith(']') && f.FileName.Length > 0)
            .Select(f => (f.Name[FilePrefix.Length..^1], f));

    /// <summary>The files that are to be removed.</summary>
    public static IEnumerable<Guid> Removed(HttpRequest request) =>
        request.Form["Remove"].Select(v => Guid.TryParse(v, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty);
}
