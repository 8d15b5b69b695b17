using EcoSphere.Company.Application.Mails;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>The applicant is to correct the flagged sections and send the application again; a mail tells.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="SeenRound">The round that the reviewer has read.</param>
/// <param name="Reason">What is wrong in all; the applicant reads it.</param>
/// <param name="Sections">What opens for correction.</param>
/// <param name="ProfileRemark">What is wrong with the company data, or null.</param>
/// <param name="ProofRemark">What is wrong with the document, or null.</param>
[ForStaff(Permissions.Company)]
internal sealed record ReturnUpgradeApplication(
    Guid ApplicationId,
    int SeenRound,
    string? Reason,
    IReadOnlyList<ApplicationSections> Sections,
    string? ProfileRemark,
    string? ProofRemark
) : ICommand, IReasoned;

internal sealed class ReturnUpgradeApplicationHandler(ICompanyDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<ReturnUpgradeApplication>
{
    public async Task<Result> Handle(ReturnUpgradeApplication request, CancellationToken cancellationToken)
    {
        if (await db.UpgradeApplications.SingleOrDefaultAsync(a => a.Id == request.ApplicationId, cancellationToken) is not { } application)
            return UpgradeApplicationErrors.NotFound;
        var sections = request.Sections.Aggregate(ApplicationSections.None, (all, one) => all | one);
        var note = ReturnNote.From(request.Reason, sections, request.ProfileRemark, request.ProofRemark);
        if (note.Error is { } incomplete)
            return incomplete;
        var returned = application.Return(user.AsReviewer(), request.SeenRound, note.Value, clock.GetUtcNow());
        if (returned.IsFailure)
            return returned;
        if (await db.KnownMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == application.ApplicantId && !m.IsErased, cancellationToken) is { } applicant)
            db.Send(UpgradeMails.Returned(applicant, application));
        return returned;
    }
}
