using EcoSphere.CarbonCloud.Application.Mails;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>The applicant is to correct the flagged sections and send the application again; a mail tells.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="SeenRound">The round that the reviewer has read.</param>
/// <param name="Reason">What is wrong in all; the applicant reads it.</param>
/// <param name="Sections">What opens for correction.</param>
/// <param name="InventoryRemark">What is wrong with the company and its inventory, or null.</param>
/// <param name="ApplicantRemark">What is wrong with the applicant's details, or null.</param>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record ReturnServiceApplication(
    Guid ApplicationId,
    int SeenRound,
    string? Reason,
    IReadOnlyList<ApplicationSections> Sections,
    string? InventoryRemark,
    string? ApplicantRemark
) : ICommand, IReasoned;

internal sealed class ReturnServiceApplicationHandler(ICarbonCloudDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<ReturnServiceApplication>
{
    public async Task<Result> Handle(ReturnServiceApplication request, CancellationToken cancellationToken)
    {
        var reviewed = await db.Reviewed(request.ApplicationId, user, cancellationToken);
        if (reviewed.Error is { } missing)
            return missing;
        var (application, by) = reviewed.Value;
        var sections = request.Sections.Aggregate(ApplicationSections.None, (all, one) => all | one);
        var note = ReturnNote.From(request.Reason, sections, request.InventoryRemark, request.ApplicantRemark);
        if (note.Error is { } incomplete)
            return incomplete;
        var returned = application.Return(by, request.SeenRound, note.Value, clock.GetUtcNow());
        if (returned.IsFailure)
            return returned;
        if (await db.KnownMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == application.ApplicantId && !m.IsErased, cancellationToken) is { } applicant)
            db.Send(ServiceMails.Returned(applicant, application));
        return returned;
    }
}
