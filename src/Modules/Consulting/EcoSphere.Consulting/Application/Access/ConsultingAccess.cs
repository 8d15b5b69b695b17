using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Access;

/// <summary>
/// Which firm, consultant or administrator may touch what. This module's own copies decide: what a session claims may be a moment old,
/// and says nothing that could be explained. What somebody may not touch is not there for them.
/// </summary>
internal sealed class ConsultingAccess(IConsultingDb db, ICurrentUser user)
{
    // asked once for each request
    private Result<OwnFirm>? _firm;

    private static Error NoCompany => Error.Forbidden("You do not belong to a company on EcoSphere, so there is nobody to diagnose.");

    private static Error CompanySuspended =>
        Error.Forbidden("Your company is suspended, so it can use nothing here. Write to us if you think this is a mistake.");

    private static Error NoConsultant => Error.Forbidden("You are not on a consultant team.");

    /// <summary>The asking member as the firm's.</summary>
    public Actor AsFirm => Actor.Firm(user.Id, user.Name);

    /// <summary>The asking member as a consultant.</summary>
    public Actor AsConsultant => Actor.Consultant(user.Id, user.Name);

    /// <summary>The asking member as the platform's; the permission is declared on the request.</summary>
    public Actor AsStaff => Actor.Staff(user.Id, user.Name);

    /// <summary>The company that the asking member belongs to, which is not suspended.</summary>
    public async Task<Result<OwnFirm>> Firm(CancellationToken ct) => _firm ??= await FindFirm(ct);

    /// <summary>A case of the own firm, to be changed.</summary>
    public async Task<Result<DiagnosisCase>> CaseAsFirm(Guid caseId, CancellationToken ct)
    {
        var own = await Firm(ct);
        if (own.Error is { } refused)
            return refused;
        return await db.WholeCases.SingleOrDefaultAsync(c => c.Id == caseId && c.CompanyId == own.Value.Id, ct) is { } found ? found : CaseErrors.NotFound;
    }

    /// <summary>A case of the own firm, to be changed by somebody who has read it up to its last step.</summary>
    public async Task<Result<DiagnosisCase>> CaseAsFirm(Guid caseId, int seenSteps, CancellationToken ct) => Fresh(await CaseAsFirm(caseId, ct), seenSteps);

    /// <summary>Whether the asking member works as a consultant at present.</summary>
    public async Task<Result> Consultant(CancellationToken ct)
    {
        var id = user.Id;
        return await db.Consultants.AnyAsync(c => c.Id == id && c.IsActive, ct) ? Result.Success() : NoConsultant;
    }

    /// <summary>A case that the asking consultant has now, to be changed by somebody who has read it up to its last step.</summary>
    public async Task<Result<DiagnosisCase>> CaseAsConsultant(Guid caseId, int seenSteps, CancellationToken ct)
    {
        var own = await Consultant(ct);
        if (own.Error is { } refused)
            return refused;
        var id = user.Id;
        return await db.WholeCases.SingleOrDefaultAsync(c => c.Id == caseId && c.ConsultantId == id, ct) is { } found
            ? Fresh(found, seenSteps)
            : CaseErrors.NotFound;
    }

    /// <summary>A case that has been sent, to be changed by staff who have read it up to its last step and do not belong to its firm.</summary>
    public async Task<Result<DiagnosisCase>> CaseAsStaff(Guid caseId, int seenSteps, CancellationToken ct)
    {
        if (!user.Has(Permissions.Consulting) || await db.WholeCases.SingleOrDefaultAsync(c => c.Id == caseId && c.SubmittedAt != null, ct) is not { } found)
            return CaseErrors.NotFound;
        var id = user.Id;
        return await db.KnownMembers.AnyAsync(m => m.Id == id && m.CompanyId == found.CompanyId, ct) ? CaseErrors.OwnCase : Fresh(found, seenSteps);
    }

    /// <summary>The cases that the asking person may read on a side: the own firm's, those a consultant has now, those that have been sent to staff.</summary>
    public async Task<Result<IQueryable<DiagnosisCase>>> CasesOf(Side side, CancellationToken ct)
    {
        if (side == Side.Staff)
            return user.Has(Permissions.Consulting)
                ? Result<IQueryable<DiagnosisCase>>.Of(db.Cases.Where(c => c.SubmittedAt != null))
                : Error.Forbidden("You may not do this.");
        var id = user.Id;
        if (side == Side.Consultant)
        {
            var consultant = await Consultant(ct);
            return consultant.Error is { } none ? none : Result<IQueryable<DiagnosisCase>>.Of(db.Cases.Where(c => c.ConsultantId == id));
        }

        var own = await Firm(ct);
        if (own.Error is { } refused)
            return refused;
        var company = own.Value.Id;
        return Result<IQueryable<DiagnosisCase>>.Of(db.Cases.Where(c => c.CompanyId == company));
    }

    private async Task<Result<OwnFirm>> FindFirm(CancellationToken ct)
    {
        var id = user.Id;
        var place = await (
            from member in db.KnownMembers
            join company in db.KnownCompanies on member.CompanyId equals company.Id
            where member.Id == id
            select new
            {
                company.Id,
                company.IsSuspended,
                member.IsCompanyAdmin,
            }
        ).SingleOrDefaultAsync(ct);
        return place switch
        {
            null => NoCompany,
            { IsSuspended: true } => CompanySuspended,
            _ => new OwnFirm(place.Id, place.IsCompanyAdmin),
        };
    }

    private static Result<DiagnosisCase> Fresh(Result<DiagnosisCase> found, int seenSteps) =>
        found.IsSuccess && found.Value.WhyStale(seenSteps) is { } stale ? stale : found;
}

/// <summary>The asking member's place in the firm.</summary>
internal sealed record OwnFirm(Guid Id, bool IsAdmin);
