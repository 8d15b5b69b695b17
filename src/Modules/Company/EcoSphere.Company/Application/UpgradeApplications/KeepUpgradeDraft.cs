using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>Keeps the company data of the form as far as it is filled in, complete or not. Keeping the same again changes nothing.</summary>
[ForMembers]
internal sealed record KeepUpgradeDraft(Guid ApplicationId, ProfileForm Form) : ICommand;

internal sealed class KeepUpgradeDraftHandler(ICompanyDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<KeepUpgradeDraft>
{
    public async Task<Result> Handle(KeepUpgradeDraft request, CancellationToken cancellationToken)
    {
        var mine = await db.MyApplication(request.ApplicationId, user.Id, cancellationToken);
        if (mine.Error is { } missing)
            return missing;
        if (request.Form.WhyNotKept is { } tooLong)
            return tooLong;
        var answers = request.Form.Answers;
        return mine.Value.Answers == answers ? Result.Success() : mine.Value.SaveAnswers(answers, clock.GetUtcNow());
    }
}
