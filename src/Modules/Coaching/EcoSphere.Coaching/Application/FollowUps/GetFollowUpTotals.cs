using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.FollowUps;

/// <summary>What the coaching of a programme has brought, by year, from the reports that were sent.</summary>
/// <param name="ProgrammeId">The programme, or null for the newest with reports.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record GetFollowUpTotals(Guid? ProgrammeId) : IQuery<FollowUpTotals>;

/// <param name="ProgrammeId">The programme that is shown, or null where there are no reports at all.</param>
/// <param name="Programmes">The programmes with reports.</param>
/// <param name="Years">Its years, the first one first.</param>
internal sealed record FollowUpTotals(Guid? ProgrammeId, IReadOnlyList<ProgrammeChoice> Programmes, IReadOnlyList<YearTotals> Years);

internal sealed record ProgrammeChoice(Guid Id, LocalText Title);

/// <summary>A year's sums over the reports that were sent.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Reports">How many there are to be.</param>
/// <param name="Sent">How many were sent.</param>
/// <param name="Investment">NT$.</param>
/// <param name="EnergySaved">Kilowatt-hours.</param>
/// <param name="CarbonSaved">Tonnes of CO2e.</param>
/// <param name="MoneySaved">NT$.</param>
/// <param name="Jobs">New jobs.</param>
internal sealed record YearTotals(int Year, int Reports, int Sent, decimal Investment, decimal EnergySaved, decimal CarbonSaved, decimal MoneySaved, int Jobs);

internal sealed class GetFollowUpTotalsHandler(ICoachingDb db) : IQueryHandler<GetFollowUpTotals, FollowUpTotals>
{
    private const int MostProgrammes = 50;

    public async Task<Result<FollowUpTotals>> Handle(GetFollowUpTotals request, CancellationToken cancellationToken)
    {
        var programmes = await db
            .Programmes.IgnoreAutoIncludes()
            .Where(p => p.PublishedAt != null && db.FollowUps.Any(f => f.ProgrammeId == p.Id))
            .OrderByDescending(p => p.PublishedAt)
            .Select(p => new ProgrammeChoice(p.Id, p.Content.Title))
            .Take(MostProgrammes)
            .ToListAsync(cancellationToken);
        if (request.ProgrammeId is { } wanted && programmes.TrueForAll(p => p.Id != wanted))
            return Domain.Programmes.ProgrammeErrors.NotFound;
        if (programmes.Count == 0)
            return new FollowUpTotals(null, [], []);
        var id = request.ProgrammeId ?? programmes[0].Id;
        // what is only kept or was returned counts nowhere
        var years = await db
            .FollowUps.Where(f => f.ProgrammeId == id)
            .GroupBy(f => f.Year)
            .Select(g => new
            {
                Year = g.Key,
                Reports = g.Count(),
                Sent = g.Sum(f => f.State == FollowUpState.Sent ? 1 : 0),
                Investment = g.Sum(f => f.State == FollowUpState.Sent ? f.Investment : null),
                EnergySaved = g.Sum(f => f.State == FollowUpState.Sent ? f.EnergySaved : null),
                CarbonSaved = g.Sum(f => f.State == FollowUpState.Sent ? f.CarbonSaved : null),
                MoneySaved = g.Sum(f => f.State == FollowUpState.Sent ? f.MoneySaved : null),
                Jobs = g.Sum(f => f.State == FollowUpState.Sent ? f.Jobs : null),
            })
            .OrderBy(y => y.Year)
            .ToListAsync(cancellationToken);
        return new FollowUpTotals(
            id,
            programmes,
            [
                .. years.Select(y => new YearTotals(
                    y.Year,
                    y.Reports,
                    y.Sent,
                    Exact(y.Investment),
                    Exact(y.EnergySaved),
                    Exact(y.CarbonSaved),
                    Exact(y.MoneySaved),
                    y.Jobs ?? 0
                )),
            ]
        );
    }

    /// <summary>SQLite adds decimals as floating-point numbers: what that adds behind the last place that is kept is taken off again.</summary>
    private static decimal Exact(decimal? sum) => decimal.Round(sum ?? 0, FollowUpFigures.Decimals);
}
