using EcoSphere.CarbonCloud.Application.Mails;
using EcoSphere.CarbonCloud.Application.Reactions;
using EcoSphere.CarbonCloud.Application.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>The company may use the service for six months from today, the applicant has a seat, and a mail tells.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="SeenRound">The round that the reviewer has read.</param>
/// <param name="Note">A note for the applicant, or null.</param>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record ApproveServiceApplication(Guid ApplicationId, int SeenRound, string? Note) : ICommand, IReasoned
{
    string? IReasoned.Reason => TextInput.Paragraphs(Note);
}

internal sealed class ApproveServiceApplicationHandler(ICarbonCloudDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<ApproveServiceApplication>
{
    public async Task<Result> Handle(ApproveServiceApplication request, CancellationToken cancellationToken)
    {
        var reviewed = await db.Reviewed(request.ApplicationId, user, cancellationToken);
        if (reviewed.Error is { } missing)
            return missing;
        var ((application, by), now) = (reviewed.Value, clock.GetUtcNow());
        var applicant = await db.KnownMembers.SingleOrDefaultAsync(m => m.Id == application.ApplicantId, cancellationToken);
        var company = await db.KnownCompanies.SingleOrDefaultAsync(c => c.Id == application.CompanyId, cancellationToken);
        var approved = application.Approve(by, request.SeenRound, request.Note, applicant, company, now);
        if (approved.Error is { } refused)
            return refused;

        db.Subscriptions.Add(approved.Value);
        // Company gives the same seat when it hears of the subscription; the applicant need not wait for that
        (await db.Seat(application.CompanyId, application.ApplicantId, cancellationToken)).Decide(isAllowed: true, now);
        db.PublishActivated(approved.Value);
        db.Send(ServiceMails.Approved(applicant!, application, approved.Value));
        return Result.Success();
    }
}
