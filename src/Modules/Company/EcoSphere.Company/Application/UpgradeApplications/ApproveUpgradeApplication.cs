using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Application.Mails;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>The company comes into being with the applicant as its administrator, and a mail tells.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="SeenRound">The round that the reviewer has read.</param>
/// <param name="Note">A note for the applicant, or null.</param>
[ForStaff(Permissions.Company)]
internal sealed record ApproveUpgradeApplication(Guid ApplicationId, int SeenRound, string? Note) : ICommand, IReasoned
{
    string? IReasoned.Reason => TextInput.Paragraphs(Note);
}

internal sealed class ApproveUpgradeApplicationHandler(ICompanyDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<ApproveUpgradeApplication>
{
    public async Task<Result> Handle(ApproveUpgradeApplication request, CancellationToken cancellationToken)
    {
        if (await db.UpgradeApplications.SingleOrDefaultAsync(a => a.Id == request.ApplicationId, cancellationToken) is not { } application)
            return UpgradeApplicationErrors.NotFound;
        if (await db.KnownMembers.SingleOrDefaultAsync(m => m.Id == application.ApplicantId, cancellationToken) is not { } applicant)
            return UpgradeApplicationErrors.ApplicantCannotAct;

        var approved = application.Approve(user.AsReviewer(), request.SeenRound, request.Note, applicant, clock.GetUtcNow());
        if (approved.Error is { } refused)
            return refused;
        // what another reviewer makes of this very application at this moment is not in the way: saving fails then, and the state explains it
        var others = db.Companies.Where(c => c.ApplicationId != application.Id);
        // of several approvals at once for one number the unique index lets one pass; the others run again and end here
        if (await others.Where(c => c.TaxId == application.TaxId).Select(c => c.Name).SingleOrDefaultAsync(cancellationToken) is { } holder)
            return UpgradeErrors.CompanyExists(holder);
        if (await others.WithPlace(db, m => m.MemberId == applicant.Id).Select(c => c.Name).SingleOrDefaultAsync(cancellationToken) is { } place)
            return UpgradeErrors.ApplicantBelongsToCompany(place);

        db.Companies.Add(approved.Value);
        db.Send(UpgradeMails.Approved(applicant, application, approved.Value));
        return Result.Success();
    }
}
