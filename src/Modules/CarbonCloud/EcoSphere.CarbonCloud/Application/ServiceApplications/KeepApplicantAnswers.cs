using EcoSphere.CarbonCloud.Application.Access;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>Keeps the second part of the form as far as it is filled in, complete or not. Keeping the same again changes nothing.</summary>
[ForMembers]
internal sealed record KeepApplicantAnswers(Guid ApplicationId, ApplicantForm Form) : ICommand;

internal sealed class KeepApplicantAnswersHandler(CarbonCloudAccess access, TimeProvider clock) : ICommandHandler<KeepApplicantAnswers>
{
    public async Task<Result> Handle(KeepApplicantAnswers request, CancellationToken cancellationToken)
    {
        var mine = await access.Application(request.ApplicationId, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        var application = mine.Value.Application;
        return application.SaveAnswers(request.Form.On(application.Answers), ApplicationSections.Applicant, clock.GetUtcNow());
    }
}
