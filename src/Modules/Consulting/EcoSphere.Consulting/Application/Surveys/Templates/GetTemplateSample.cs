using EcoSphere.Consulting.Application.Surveys.Workbooks;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Surveys.Templates;

/// <summary>The workbook as firms will get it, with an invented firm; it belongs to no case, so it is never taken in.</summary>
[ForStaff(Permissions.Consulting)]
internal sealed record GetTemplateSample(Guid TemplateId) : IQuery<MadeWorkbook>;

internal sealed class GetTemplateSampleHandler(IConsultingDb db) : IQueryHandler<GetTemplateSample, MadeWorkbook>
{
    public async Task<Result<MadeWorkbook>> Handle(GetTemplateSample request, CancellationToken cancellationToken)
    {
        if (await db.SurveyTemplates.AsNoTracking().SingleOrDefaultAsync(t => t.Id == request.TemplateId, cancellationToken) is not { } template)
            return SurveyErrors.TemplateNotFound;
        var facts = new WorkbookFacts(Guid.Empty, "DX-0000-000000", "範例股份有限公司", "00000000", template.IndustryCode, "臺北市", "王小明");
        return new MadeWorkbook(
            FormattableString.Invariant($"survey-{FileCode(template)}-v{template.Number}-sample.xlsx"),
            WorkbookWriter.Make(template, facts)
        );
    }

    private static string FileCode(SurveyTemplate template) => template.IndustryCode == SurveyTemplate.General ? "general" : template.IndustryCode;
}
