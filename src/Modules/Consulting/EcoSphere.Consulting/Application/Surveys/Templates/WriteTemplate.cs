using EcoSphere.Consulting.Application.Surveys.Workbooks;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Surveys.Templates;

/// <summary>
/// Takes in the questions of a trade from a workbook as a new version, which firms do not see before it is published. A version that is
/// still being written is written anew, so that sending it twice makes one.
/// </summary>
/// <param name="IndustryCode">The trade, or <see cref="SurveyTemplate.General"/>.</param>
/// <param name="TitleZh">The title in Chinese.</param>
/// <param name="TitleEn">The title in English.</param>
/// <param name="Content">A seekable stream, or null when none was chosen.</param>
/// <param name="FileName">The name as the browser sent it.</param>
[ForStaff(Permissions.Consulting)]
internal sealed record WriteTemplate(string? IndustryCode, string? TitleZh, string? TitleEn, Stream? Content, string? FileName) : ICommand<Guid>;

internal sealed class WriteTemplateHandler(IConsultingDb db, WorkbookUploads uploads, TimeProvider clock) : ICommandHandler<WriteTemplate, Guid>
{
    private const string Field = "File";

    /// <returns>The version.</returns>
    public async Task<Result<Guid>> Handle(WriteTemplate request, CancellationToken cancellationToken)
    {
        if (await uploads.WhyNot(request.Content, request.FileName, cancellationToken) is { } unfit)
            return unfit.On(Field);
        var read = QuestionSheet.Read(request.Content!);
        if (read.Error is { } unreadable)
            return unreadable.Details.Count > 0 ? unreadable : unreadable.On(Field);
        var industry = request.IndustryCode ?? "";
        var template = await db.SurveyTemplates.SingleOrDefaultAsync(t => t.IndustryCode == industry && t.State == TemplateState.Draft, cancellationToken);
        if (template is null)
        {
            var last = await db.SurveyTemplates.Where(t => t.IndustryCode == industry).MaxAsync(t => (int?)t.Number, cancellationToken) ?? 0;
            var begun = SurveyTemplate.Begin(industry, last + 1, clock.GetUtcNow());
            if (begun.Error is { } refused)
                return refused;
            template = db.SurveyTemplates.Add(begun.Value).Entity;
        }

        var written = template.Write(request.TitleZh, request.TitleEn, read.Value);
        return written.Error is { } wrong ? wrong : template.Id;
    }
}
