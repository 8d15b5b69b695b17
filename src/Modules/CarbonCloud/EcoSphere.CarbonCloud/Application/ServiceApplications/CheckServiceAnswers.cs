using EcoSphere.CarbonCloud.Application.MailDomains;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>Whether a part of the form is complete and right; fails with what is not.</summary>
[ForMembers]
internal sealed record CheckServiceAnswers(AnswersForm Form) : IQuery<bool>;

internal sealed class CheckServiceAnswersHandler(ICarbonCloudDb db) : IQueryHandler<CheckServiceAnswers, bool>
{
    public async Task<Result<bool>> Handle(CheckServiceAnswers request, CancellationToken cancellationToken)
    {
        var answers = request.Form.On(ServiceAnswers.None);
        var isFreeMail = await db.IsFreeMail(answers.Email, cancellationToken);
        return answers.Check(request.Form.Section, isFreeMail).Failure is { } failure ? failure : true;
    }
}
