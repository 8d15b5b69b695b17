using EcoSphere.CarbonCloud.Application.Access;
using EcoSphere.CarbonCloud.Application.MailDomains;
using EcoSphere.CarbonCloud.Application.Mails;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>Sends the application for review, the first time or after corrections. Sending it twice sends it once.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="SeenVersion">The answers that the applicant has checked.</param>
[ForMembers]
internal sealed record SubmitServiceApplication(Guid ApplicationId, Guid SeenVersion) : ICommand;

internal sealed class SubmitServiceApplicationHandler(
    ICarbonCloudDb db,
    CarbonCloudAccess access,
    ICurrentUser user,
    ReviewDeadline deadline,
    TimeProvider clock
) : ICommandHandler<SubmitServiceApplication>
{
    public async Task<Result> Handle(SubmitServiceApplication request, CancellationToken cancellationToken)
    {
        var mine = await access.Application(request.ApplicationId, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        var (application, place) = mine.Value;
        if (application.State == ApplicationState.Submitted)
            return Result.Success();
        if (application.OpenSections != ApplicationSections.None && application.Version != request.SeenVersion)
            return ServiceApplicationErrors.ChangedSince;

        var now = clock.GetUtcNow();
        var sent = application.Submit(place.Facts, await db.IsFreeMail(application.Email, cancellationToken), now);
        if (sent.IsFailure)
            return sent;
        if (await db.KnownMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == user.Id, cancellationToken) is { } applicant)
            db.Send(ServiceMails.Sent(applicant, application, await deadline.DayFor(now, cancellationToken)));
        return sent;
    }
}
