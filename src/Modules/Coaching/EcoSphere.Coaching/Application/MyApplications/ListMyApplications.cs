using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.MyApplications;

/// <summary>What the own company has applied for, the newest first, and what it is writing.</summary>
[ForMembers]
internal sealed record ListMyApplications(int Page) : IQuery<MyApplications>;

internal sealed record MyApplications(IReadOnlyList<MyDraft> Drafts, PageOf<MyApplication> Applications);

/// <summary>An application that is being written.</summary>
internal sealed record MyDraft(string Slug, ProgrammeContent Programme, DateTimeOffset KeptAt);

/// <summary>An application of the own company.</summary>
internal sealed record MyApplication(
    Guid Id,
    string Number,
    ItemContent Item,
    ProgrammeContent Programme,
    ApplicationState State,
    DateTimeOffset SubmittedAt,
    DateTimeOffset StateSince,
    DateOnly? CorrectBy,
    int Rank
);

internal sealed class ListMyApplicationsHandler(ICoachingDb db, CoachingAccess access) : IQueryHandler<ListMyApplications, MyApplications>
{
    private const int PageSize = 20;

    public async Task<Result<MyApplications>> Handle(ListMyApplications request, CancellationToken cancellationToken)
    {
        var firm = await access.Firm(cancellationToken);
        if (firm.Error is { } refused)
            return refused;
        var companyId = firm.Value.Id;
        var found = db.Applications.AsNoTracking().Where(a => a.CompanyId == companyId);
        var info = new PageInfo(request.Page, PageSize, await found.CountAsync(cancellationToken));
        if (info.IsOutside)
            return Error.NotFound("This list has no such page.");
        var rows = await (
            from a in found.OrderByDescending(a => a.SubmittedAt).ThenBy(a => a.Id).Skip((info.Number - 1) * PageSize).Take(PageSize)
            join i in db.ProgrammeItems on a.ItemId equals i.Id
            join p in db.Programmes.IgnoreAutoIncludes() on a.ProgrammeId equals p.Id
            orderby a.SubmittedAt descending, a.Id
            select new MyApplication(a.Id, a.Number, i.Content, p.Content, a.State, a.SubmittedAt, a.StateSince, a.CorrectBy, a.Rank)
        ).ToListAsync(cancellationToken);
        var drafts = await (
            from d in db.Drafts.AsNoTracking()
            join p in db.Programmes.IgnoreAutoIncludes() on d.ProgrammeId equals p.Id
            where d.CompanyId == companyId
            orderby d.ChangedAt descending
            select new MyDraft(p.Slug, p.Content, d.ChangedAt)
        ).ToListAsync(cancellationToken);
        return new MyApplications(drafts, new PageOf<MyApplication>(rows, info));
    }
}
