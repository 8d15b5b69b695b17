using EcoSphere.CarbonCloud.Application.MailDomains;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>Whether the second part of the form is complete and right; fails with what is not.</summary>
[ForMembers]
internal sealed record CheckApplicantAnswers(ApplicantForm Form) : IQuery<bool>;

internal sealed class CheckApplicantAnswersHandler(ICarbonCloudDb db) : IQueryHandler<CheckApplicantAnswers, bool>
{
    public async Task<Result<bool>> Handle(CheckApplicantAnswers request, CancellationToken cancellationToken)
    {
        var answers = request.Form.On(ServiceAnswers.None);
        var isFreeMail = await db.IsFreeMail(answers.Email, cancellationToken);
        return answers.Check(ApplicationSections.Applicant, isFreeMail).Failure is { } failure ? failure : true;
    }
}
