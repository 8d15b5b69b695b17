using EcoSphere.CarbonCloud.Application.Access;
using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.CarbonCloud.Application.Launch;

/// <summary>Whether whoever asks may enter the service now (碳星雲服務平台登入), and if not, what is in the way. Decided anew at each request.</summary>
[ForAnyone]
internal sealed record GetLaunch : IQuery<Launch>;

/// <summary>What stands between a person and the service.</summary>
internal enum LaunchState
{
    /// <summary>Nobody is signed in.</summary>
    SignInFirst,

    /// <summary>The person belongs to no company.</summary>
    NoCompany,

    /// <summary>The company, or the person, is suspended.</summary>
    Suspended,

    /// <summary>The company has not applied, or has not sent its application.</summary>
    NotApplied,

    /// <summary>The application is in review.</summary>
    InReview,

    /// <summary>The application was returned for correction.</summary>
    Returned,

    /// <summary>The company uses the service, and the person may not enter.</summary>
    NoSeat,

    /// <summary>The subscription is over.</summary>
    Expired,

    /// <summary>Nothing; but this platform has not been told where the service is.</summary>
    NotConnected,

    /// <summary>Nothing.</summary>
    Go,
}

/// <param name="State">What is in the way.</param>
/// <param name="Company">The company's name, where the person belongs to one.</param>
/// <param name="Target">Where to go on, in the state <see cref="LaunchState.Go"/>.</param>
/// <param name="DueDay">By when an application in review is decided.</param>
/// <param name="LastDay">The last day of a subscription.</param>
/// <param name="EndReason">Why a subscription was ended early, or null.</param>
/// <param name="HasDraft">Whether the company has begun an application that was not sent.</param>
/// <param name="Administrators">Whom to ask for a seat.</param>
internal sealed record Launch(
    LaunchState State,
    string? Company = null,
    Uri? Target = null,
    DateOnly? DueDay = null,
    DateOnly? LastDay = null,
    string? EndReason = null,
    bool HasDraft = false,
    IReadOnlyList<string>? Administrators = null
);

internal sealed class GetLaunchHandler(
    ICarbonCloudDb db,
    CarbonCloudAccess access,
    ICurrentUser user,
    ReviewDeadline deadline,
    IOptions<CarbonCloudOptions> options,
    TimeProvider clock
) : IQueryHandler<GetLaunch, Launch>
{
    private const int MostAdministrators = 5;

    public async Task<Result<Launch>> Handle(GetLaunch request, CancellationToken cancellationToken)
    {
        if (!user.IsSignedIn)
            return new Launch(LaunchState.SignInFirst);
        if (await access.Place(cancellationToken) is not { } place)
            return new Launch(LaunchState.NoCompany);
        if (place.IsSuspended || place.IsMemberSuspended)
            return new Launch(LaunchState.Suspended, place.Company);
        var companyId = place.CompanyId;
        var last = await db
            .Subscriptions.AsNoTracking()
            .Where(s => s.CompanyId == companyId)
            .OrderByDescending(s => s.StartedAt)
            .FirstOrDefaultAsync(cancellationToken);
        return last?.RunsAt(clock.GetUtcNow()) == true
            ? await AtTheDoor(place, last, cancellationToken)
            : await WithoutSubscription(place, last, cancellationToken);
    }

    private async Task<Launch> AtTheDoor(OwnPlace place, Subscription running, CancellationToken ct)
    {
        var (companyId, id) = (place.CompanyId, user.Id);
        if (await db.Seats.AnyAsync(s => s.CompanyId == companyId && s.MemberId == id && s.IsAllowed, ct))
            return options.Value.LaunchUrl is { } target
                ? new Launch(LaunchState.Go, place.Company, target)
                : new Launch(LaunchState.NotConnected, place.Company);
        var administrators = await db
            .KnownMembers.Where(m => m.CompanyId == companyId && m.IsCompanyAdmin && m.IsActive && !m.IsSuspended)
            .OrderBy(m => m.Name)
            .Take(MostAdministrators)
            .Select(m => m.Name)
            .ToListAsync(ct);
        return new Launch(LaunchState.NoSeat, place.Company, LastDay: running.LastDay, Administrators: administrators);
    }

    private async Task<Launch> WithoutSubscription(OwnPlace place, Subscription? last, CancellationToken ct)
    {
        var companyId = place.CompanyId;
        var open = await db
            .ServiceApplications.AsNoTracking()
            .Where(a => a.CurrentCompanyId == companyId)
            .Select(a => new { a.State, a.SubmittedAt })
            .SingleOrDefaultAsync(ct);
        return open switch
        {
            { State: ApplicationState.Submitted, SubmittedAt: { } sent } => new Launch(
                LaunchState.InReview,
                place.Company,
                DueDay: await deadline.DayFor(sent, ct)
            ),
            { State: ApplicationState.Returned } => new Launch(LaunchState.Returned, place.Company),
            { State: ApplicationState.Draft } => new Launch(LaunchState.NotApplied, place.Company, HasDraft: true),
            _ when last is not null => new Launch(LaunchState.Expired, place.Company, LastDay: EndOf(last), EndReason: last.EndReason),
            _ => new Launch(LaunchState.NotApplied, place.Company),
        };
    }

    private static DateOnly EndOf(Subscription over) => over.End == SubscriptionEnd.EndedEarly ? TaipeiTime.DayOf(over.EndedAt!.Value) : over.LastDay;
}
