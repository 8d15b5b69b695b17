using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Files;
using EcoSphere.Consulting.Application.Surveys.Workbooks;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Surveys;

/// <summary>
/// Takes in the filled-in questionnaire (附件一) in the place of the one before. Cells that cannot be taken do not keep it out: they are
/// told one by one, and the firm corrects them in its file. Sent twice, it is there once.
/// </summary>
/// <param name="CaseId">The case.</param>
/// <param name="Content">A seekable stream, or null when none was chosen.</param>
/// <param name="FileName">The name as the browser sent it.</param>
[ForMembers]
internal sealed record UploadSurveyWorkbook(Guid CaseId, Stream? Content, string? FileName) : ICommand<int>;

internal sealed class UploadSurveyWorkbookHandler(IConsultingDb db, ConsultingAccess access, WorkbookUploads uploads, CaseUploads files, TimeProvider clock)
    : ICommandHandler<UploadSurveyWorkbook, int>
{
    private const string Field = "File";

    /// <returns>How many cells have to be corrected.</returns>
    public async Task<Result<int>> Handle(UploadSurveyWorkbook request, CancellationToken cancellationToken)
    {
        var open = await db.OpenSurvey(access, request.CaseId, cancellationToken);
        if (open.Error is { } refused)
            return refused;
        var survey = open.Value;
        if (await uploads.WhyNot(request.Content, request.FileName, cancellationToken) is { } unfit)
            return unfit.On(Field);
        var opened = FilledWorkbook.Open(request.Content!);
        if (opened.Error is { } foreign)
            return foreign.On(Field);
        var filled = opened.Value;
        if (await db.SurveyTemplates.SingleOrDefaultAsync(t => t.Id == filled.TemplateId, cancellationToken) is not { } template)
            return SurveyErrors.WrongTemplate.On(Field);
        if (filled.CaseId != survey.Id)
            return SurveyErrors.WrongCase.On(Field);
        var read = filled.Read(template);
        if (read.Error is { } unreadable)
            return unreadable.On(Field);

        var former = survey.FileId;
        request.Content!.Position = 0;
        var kept = await files.Take(UploadPolicy.Workbooks, request.Content, request.FileName, cancellationToken);
        if (kept.Error is { } notKept)
            return notKept;
        var taken = survey.TakeWorkbook(template, kept.Value, read.Value, clock.GetUtcNow());
        if (taken.Error is { } wrong)
            return wrong.Kind == ErrorKind.Invalid ? wrong.On(Field) : wrong;
        db.Files.Local.Single(f => f.Id == kept.Value).Attach(survey.Id);
        // its content goes with the next sweep of what no record names
        if (former is { } id && await db.Files.FindAsync([id], cancellationToken) is { } replaced)
            db.Files.Remove(replaced);
        return survey.Faults.Count;
    }
}
