using EcoSphere.CarbonCloud.Application.Access;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>Keeps a part of the form as far as it is filled in, complete or not. Keeping the same again changes nothing.</summary>
[ForMembers]
internal sealed record KeepServiceDraft(Guid ApplicationId, AnswersForm Form) : ICommand;

internal sealed class KeepServiceDraftHandler(CarbonCloudAccess access, TimeProvider clock) : ICommandHandler<KeepServiceDraft>
{
    public async Task<Result> Handle(KeepServiceDraft request, CancellationToken cancellationToken)
    {
        var mine = await access.Application(request.ApplicationId, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        var application = mine.Value.Application;
        return application.SaveAnswers(request.Form.On(application.Answers), request.Form.Section, clock.GetUtcNow());
    }
}
