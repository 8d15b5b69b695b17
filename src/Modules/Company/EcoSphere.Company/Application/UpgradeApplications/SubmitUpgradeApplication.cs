using EcoSphere.Company.Application.Mails;
using EcoSphere.Company.Domain.TaxIds;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>Sends the application for review, the first time or after corrections. Sending it twice sends it once.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="SeenVersion">The answers that the applicant has checked.</param>
[ForMembers]
internal sealed record SubmitUpgradeApplication(Guid ApplicationId, Guid SeenVersion) : ICommand;

internal sealed class SubmitUpgradeApplicationHandler(
    ICompanyDb db,
    ICurrentUser user,
    IOptions<CompanyOptions> options,
    WorkCalendar calendar,
    TimeProvider clock
) : ICommandHandler<SubmitUpgradeApplication>
{
    public async Task<Result> Handle(SubmitUpgradeApplication request, CancellationToken cancellationToken)
    {
        var mine = await db.MyApplication(request.ApplicationId, user.Id, cancellationToken);
        if (mine.Error is { } missing)
            return missing;
        var application = mine.Value;
        if (application.State == ApplicationState.Submitted)
            return Result.Success();
        if (application.OpenSections != ApplicationSections.None)
        {
            if (application.Version != request.SeenVersion)
                return UpgradeErrors.ChangedSince;
            if (await WhyNot(application, cancellationToken) is { } refused)
                return refused;
        }

        var now = clock.GetUtcNow();
        var sent = application.Submit(now);
        if (sent.IsFailure)
            return sent;
        if (await db.KnownMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == user.Id, cancellationToken) is { } applicant)
            db.Send(UpgradeMails.Sent(applicant, application, (await calendar.WorkingDays(cancellationToken)).DueDay(now, options.Value.ReviewDays)));
        return sent;
    }

    private async Task<Error?> WhyNot(UpgradeApplication application, CancellationToken ct)
    {
        if (await db.PlaceOf(user.Id, ct) is { } place)
            return UpgradeErrors.BelongsToCompany(place.Company);
        if (await db.Companies.AnyAsync(c => c.TaxId == application.TaxId, ct))
            return TaxIdErrors.Taken;
        var canChoose = application.OpenSections.HasFlag(ApplicationSections.Profile) && application.IndustryCode is not null;
        return canChoose && !await db.Industries.AnyAsync(i => i.Code == application.IndustryCode && i.IsActive, ct)
            ? Error.Of([UpgradeErrors.IndustryRetired])
            : null;
    }
}
