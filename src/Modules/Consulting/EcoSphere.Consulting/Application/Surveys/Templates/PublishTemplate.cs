using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Surveys.Templates;

/// <summary>Firms of the trade fill in this version from now on; the one before is retired, and workbooks made from it are still taken. Doing it again changes nothing.</summary>
/// <param name="TemplateId">The version.</param>
/// <param name="SeenVersion">The state of it that was looked at.</param>
[ForStaff(Permissions.Consulting)]
internal sealed record PublishTemplate(Guid TemplateId, Guid SeenVersion) : ICommand;

internal sealed class PublishTemplateHandler(IConsultingDb db, TimeProvider clock) : ICommandHandler<PublishTemplate>
{
    private static Error ChangedSince => Error.Conflict("Somebody has written this version anew since you opened it. Look at it again, then publish it.");

    public async Task<Result> Handle(PublishTemplate request, CancellationToken cancellationToken)
    {
        if (await db.SurveyTemplates.SingleOrDefaultAsync(t => t.Id == request.TemplateId, cancellationToken) is not { } template)
            return SurveyErrors.TemplateNotFound;
        if (template.State == TemplateState.Published)
            return Result.Success();
        if (template.State == TemplateState.Draft && template.Version != request.SeenVersion)
            return ChangedSince;
        var industry = template.IndustryCode;
        var former = await db.SurveyTemplates.SingleOrDefaultAsync(t => t.IndustryCode == industry && t.State == TemplateState.Published, cancellationToken);
        var published = template.Publish(clock.GetUtcNow());
        if (published.IsSuccess)
            former?.Retire();
        return published;
    }
}
