using System.Globalization;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Application.Surveys.Workbooks;

/// <summary>A workbook that a firm has filled in: which template and case it was made for, and the answers.</summary>
internal sealed class FilledWorkbook
{
    private readonly SheetReader _cells;

    private FilledWorkbook(SheetReader cells, Guid templateId, Guid caseId) => (_cells, TemplateId, CaseId) = (cells, templateId, caseId);

    /// <summary>The template that it says it was made from.</summary>
    public Guid TemplateId { get; }

    /// <summary>The case that it says it was made for.</summary>
    public Guid CaseId { get; }

    /// <summary>Opens a workbook that was looked through; refuses one that was not made here.</summary>
    public static Result<FilledWorkbook> Open(Stream content)
    {
        if (WorkbookGate.WhyNot(content) is { } unsafeContent)
            return unsafeContent;
        var read = SheetReader.Read(content);
        if (read.Error is { } unreadable)
            return unreadable;
        var cells = read.Value;
        return
            cells[WorkbookLayout.IdentitySheet, 0, 1] == WorkbookLayout.Mark
            && cells.Has(WorkbookLayout.AnswerSheet)
            && Guid.TryParse(cells[WorkbookLayout.IdentitySheet, 0, 2], CultureInfo.InvariantCulture, out var template)
            && Guid.TryParse(cells[WorkbookLayout.IdentitySheet, 0, 3], CultureInfo.InvariantCulture, out var caseId)
            ? new FilledWorkbook(cells, template, caseId)
            : SurveyErrors.WrongTemplate;
    }

    /// <summary>Reads the answers; each has to stand where the template has its question.</summary>
    public Result<SurveyReading> Read(SurveyTemplate template)
    {
        var answers = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var row in WorkbookLayout.Rows(template))
        {
            if (row.Question is not { } question)
                continue;
            if (_cells[WorkbookLayout.AnswerSheet, WorkbookLayout.KeyColumn, row.Number] != question.Key)
                return SurveyErrors.Rearranged(WorkbookLayout.Cell(WorkbookLayout.KeyColumn, row.Number));
            answers[question.Key] = _cells[WorkbookLayout.AnswerSheet, WorkbookLayout.AnswerColumn, row.Number];
        }

        return answers.Values.All(a => a is null) ? SurveyErrors.NothingFilledIn : template.Read(answers);
    }
}
