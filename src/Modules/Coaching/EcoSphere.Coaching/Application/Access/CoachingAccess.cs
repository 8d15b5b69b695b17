using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Coaching.Domain.Companies;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Access;

/// <summary>
/// Which firm, consultant or administrator may touch what. This module's own copies decide: what a session claims may be a moment old,
/// and says nothing that could be explained. What somebody may not touch is not there for them.
/// </summary>
internal sealed class CoachingAccess(ICoachingDb db, ICurrentUser user)
{
    private Result<KnownCompany>? _firm;

    private static Error NoCompany => Error.Forbidden("You do not belong to a company. Only companies can apply for coaching.");

    private static Error CompanySuspended => Error.Forbidden("Your company is suspended, so it cannot apply here. Write to us if you think this is a mistake.");

    /// <summary>The asking member as the firm's.</summary>
    public Actor AsFirm => Actor.Firm(user.Id, user.Name);

    /// <summary>The asking member as the platform's; the permission is declared on the request.</summary>
    public Actor AsStaff => Actor.Staff(user.Id, user.Name);

    /// <summary>The asking member as the consultant.</summary>
    public Actor AsCoach => Actor.Coach(user.Id, user.Name);

    /// <summary>The company that the asking member acts for; asked once for all parts of a page.</summary>
    public async Task<Result<KnownCompany>> Firm(CancellationToken ct) => _firm ??= await FindFirm(ct);

    private async Task<Result<KnownCompany>> FindFirm(CancellationToken ct)
    {
        var id = user.Id;
        var company = await (
            from member in db.KnownMembers.AsNoTracking()
            join known in db.KnownCompanies.AsNoTracking() on member.CompanyId equals known.Id
            where member.Id == id
            select known
        ).SingleOrDefaultAsync(ct);
        return company switch
        {
            null => NoCompany,
            { IsSuspended: true } => CompanySuspended,
            _ => company,
        };
    }

    /// <summary>The draft of the own company for a programme, to be changed, or null where none was begun.</summary>
    public Task<ApplicationDraft?> Draft(Guid companyId, Guid programmeId, CancellationToken ct) =>
        db.Drafts.SingleOrDefaultAsync(d => d.CompanyId == companyId && d.ProgrammeId == programmeId, ct);

    /// <summary>An application of the own company, to be changed.</summary>
    public async Task<Result<CoachingApplication>> Application(Guid applicationId, CancellationToken ct)
    {
        var firm = await Firm(ct);
        if (firm.Error is { } refused)
            return refused;
        var companyId = firm.Value.Id;
        return await db.WholeApplications.SingleOrDefaultAsync(a => a.Id == applicationId && a.CompanyId == companyId, ct) is { } application
            ? application
            : ApplicationErrors.NotFound;
    }

    /// <summary>Any application, to be changed by staff who have read it up to its last step.</summary>
    public async Task<Result<CoachingApplication>> ApplicationAsStaff(Guid applicationId, int seenSteps, CancellationToken ct)
    {
        if (!user.Has(Permissions.Coaching) || await db.WholeApplications.SingleOrDefaultAsync(a => a.Id == applicationId, ct) is not { } application)
            return ApplicationErrors.NotFound;
        return application.WhyStale(seenSteps) is { } stale ? stale : application;
    }

    /// <summary>A case of the own company, to be changed.</summary>
    public async Task<Result<CoachingCase>> Case(Guid applicationId, CancellationToken ct, IQueryable<CoachingCase>? among = null)
    {
        var firm = await Firm(ct);
        if (firm.Error is { } refused)
            return refused;
        var companyId = firm.Value.Id;
        return await (among ?? db.WholeCases).SingleOrDefaultAsync(c => c.Id == applicationId && c.CompanyId == companyId, ct) is { } found
            ? found
            : CaseErrors.NotFound;
    }

    /// <summary>Any case, to be changed by staff.</summary>
    public async Task<Result<CoachingCase>> CaseAsStaff(Guid applicationId, CancellationToken ct, IQueryable<CoachingCase>? among = null) =>
        user.Has(Permissions.Coaching) && await (among ?? db.WholeCases).SingleOrDefaultAsync(c => c.Id == applicationId, ct) is { } found
            ? found
            : CaseErrors.NotFound;

    /// <summary>A case that the asking consultant coaches, to be changed.</summary>
    public async Task<Result<CoachingCase>> CaseAsCoach(Guid applicationId, CancellationToken ct, IQueryable<CoachingCase>? among = null)
    {
        var id = user.Id;
        if (!await db.KnownMembers.AnyAsync(m => m.Id == id && m.Team != null, ct))
            return CaseErrors.NoConsultant;
        return await (among ?? db.WholeCases).SingleOrDefaultAsync(c => c.Id == applicationId && c.CoachId == id, ct) is { } found
            ? found
            : CaseErrors.NotFound;
    }

    /// <summary>A yearly report of the own company, to be changed.</summary>
    public async Task<Result<FollowUp>> FollowUp(Guid followUpId, CancellationToken ct)
    {
        var firm = await Firm(ct);
        if (firm.Error is { } refused)
            return refused;
        var companyId = firm.Value.Id;
        return await db.FollowUps.SingleOrDefaultAsync(f => f.Id == followUpId && f.CompanyId == companyId, ct) is { } found ? found : FollowUpErrors.NotFound;
    }
}
