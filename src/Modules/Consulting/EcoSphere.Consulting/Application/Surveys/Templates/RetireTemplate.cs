using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Surveys.Templates;

/// <summary>The trade has no questionnaire of its own any more and fills in the general one. Doing it again changes nothing.</summary>
[ForStaff(Permissions.Consulting)]
internal sealed record RetireTemplate(Guid TemplateId) : ICommand;

internal sealed class RetireTemplateHandler(IConsultingDb db) : ICommandHandler<RetireTemplate>
{
    private static Error GeneralIsNeeded => Error.Conflict("The general questionnaire cannot be retired: trades without one of their own fill it in.");

    public async Task<Result> Handle(RetireTemplate request, CancellationToken cancellationToken)
    {
        if (await db.SurveyTemplates.SingleOrDefaultAsync(t => t.Id == request.TemplateId, cancellationToken) is not { } template)
            return SurveyErrors.TemplateNotFound;
        if (template.State == TemplateState.Retired)
            return Result.Success();
        if (template.State == TemplateState.Draft)
            return SurveyErrors.TemplateNotInUse;
        if (template.IndustryCode == SurveyTemplate.General)
            return GeneralIsNeeded;
        template.Retire();
        return Result.Success();
    }
}
