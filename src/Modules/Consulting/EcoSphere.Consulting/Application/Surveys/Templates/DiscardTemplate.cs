using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Surveys.Templates;

/// <summary>Drops a version that was never published; doing it again changes nothing.</summary>
[ForStaff(Permissions.Consulting)]
internal sealed record DiscardTemplate(Guid TemplateId) : ICommand;

internal sealed class DiscardTemplateHandler(IConsultingDb db) : ICommandHandler<DiscardTemplate>
{
    public async Task<Result> Handle(DiscardTemplate request, CancellationToken cancellationToken)
    {
        if (await db.SurveyTemplates.SingleOrDefaultAsync(t => t.Id == request.TemplateId, cancellationToken) is not { } template)
            return Result.Success();
        if (template.State != TemplateState.Draft)
            return SurveyErrors.TemplateFixed;
        db.SurveyTemplates.Remove(template);
        return Result.Success();
    }
}
