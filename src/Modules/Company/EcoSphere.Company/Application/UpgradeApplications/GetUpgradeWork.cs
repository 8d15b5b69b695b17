using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>What the asking member's home page says about the way to being a company; asked at every visit, so it reads no more than that.</summary>
[ForMembers]
internal sealed record GetUpgradeWork : IQuery<UpgradeWorkFacts>;

/// <param name="Newest">The newest application, or null before the first and for members of a company.</param>
internal sealed record UpgradeWorkFacts(NewestApplication? Newest);

internal sealed record NewestApplication(
    string Number,
    ApplicationState State,
    DateTimeOffset ChangedAt,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? DecidedAt,
    DateOnly? DueDay
);

internal sealed class GetUpgradeWorkHandler(ICompanyDb db, ICurrentUser user, IOptions<CompanyOptions> options, WorkCalendar calendar)
    : IQueryHandler<GetUpgradeWork, UpgradeWorkFacts>
{
    public async Task<Result<UpgradeWorkFacts>> Handle(GetUpgradeWork request, CancellationToken cancellationToken)
    {
        var id = user.Id;
        var newest = await db
            .UpgradeApplications.AsNoTracking()
            .Where(a => a.ApplicantId == id && !db.Companies.SelectMany(c => c.Memberships).Any(m => m.MemberId == id))
            .OrderByDescending(a => a.StartedAt)
            .ThenByDescending(a => a.Id)
            .Select(a => new NewestApplication(a.Number, a.State, a.ChangedAt, a.SubmittedAt, a.DecidedAt, null))
            .FirstOrDefaultAsync(cancellationToken);
        return new UpgradeWorkFacts(
            newest is { State: ApplicationState.Submitted, SubmittedAt: { } sent }
                ? newest with
                {
                    DueDay = (await calendar.WorkingDays(cancellationToken)).DueDay(sent, options.Value.ReviewDays),
                }
                : newest
        );
    }
}
