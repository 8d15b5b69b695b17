using EcoSphere.CarbonCloud.Application.Access;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>Keeps the first part of the form as far as it is filled in, complete or not. Keeping the same again changes nothing.</summary>
[ForMembers]
internal sealed record KeepInventoryAnswers(Guid ApplicationId, InventoryForm Form) : ICommand;

internal sealed class KeepInventoryAnswersHandler(CarbonCloudAccess access, TimeProvider clock) : ICommandHandler<KeepInventoryAnswers>
{
    public async Task<Result> Handle(KeepInventoryAnswers request, CancellationToken cancellationToken)
    {
        var mine = await access.Application(request.ApplicationId, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        var application = mine.Value.Application;
        return application.SaveAnswers(request.Form.On(application.Answers), ApplicationSections.Inventory, clock.GetUtcNow());
    }
}
