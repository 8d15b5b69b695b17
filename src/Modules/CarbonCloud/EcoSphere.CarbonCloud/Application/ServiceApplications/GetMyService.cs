using EcoSphere.CarbonCloud.Application.Access;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>How the asking member's company stands with the service: its newest application, its subscription and its seats.</summary>
[ForMembers]
internal sealed record GetMyService : IQuery<MyService>;

/// <param name="Place">The company, or null for somebody without one.</param>
/// <param name="Application">The company's newest application, or null before the first.</param>
/// <param name="Subscription">The company's newest subscription, or null before the first.</param>
/// <param name="Seats">Who of the company may enter while a subscription runs.</param>
/// <param name="DraftDays">For how many days an unsent draft is kept without a change.</param>
/// <param name="ReviewDays">Within how many working days an application is decided.</param>
internal sealed record MyService(
    OwnPlace? Place,
    MyApplication? Application,
    MySubscription? Subscription,
    IReadOnlyList<SeatHolder> Seats,
    int DraftDays,
    int ReviewDays
)
{
    /// <summary>The application, where the member may change these sections of it now.</summary>
    public MyApplication? OpenFor(ApplicationSections sections) =>
        Place is { IsSuspended: false } && Application is { IsMine: true } own && (own.OpenSections & sections) != ApplicationSections.None ? own : null;

    /// <summary>Whether the company can begin an application now.</summary>
    public bool CanBegin => Place is { IsSuspended: false } && Subscription is not { Runs: true } && Application is not { IsOpen: true };
}

/// <summary>An application as its company sees it.</summary>
internal sealed record MyApplication(
    Guid Id,
    Guid Version,
    string Number,
    string CompanyName,
    string TaxId,
    bool IsMine,
    string ApplicantName,
    ApplicationState State,
    ServiceAnswers Answers,
    ApplicationSections OpenSections,
    DateTimeOffset StartedAt,
    DateTimeOffset ChangedAt,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? DecidedAt,
    DateOnly? DueDay,
    IReadOnlyList<MyRound> Rounds
)
{
    public MyRound? LastRound => Rounds.Count == 0 ? null : Rounds[^1];

    public bool IsOpen => OpenApplications.States.Contains(State);

    public bool Opens(ApplicationSections section) => OpenSections.HasFlag(section);

    public bool IsComplete(ApplicationSections section) => Answers.Check(section, isFreeMail: false).Failure is null;

    public static MyApplication Of(ServiceApplication application, bool isMine, string applicantName, DateOnly? dueDay) =>
        new(
            application.Id,
            application.Version,
            application.Number,
            application.CompanyName,
            application.TaxId,
            isMine,
            applicantName,
            application.State,
            application.Answers,
            application.OpenSections,
            application.StartedAt,
            application.ChangedAt,
            application.SubmittedAt,
            application.DecidedAt,
            dueDay,
            [
                .. application
                    .Rounds.OrderBy(r => r.Number)
                    .Select(r => new MyRound(r.Number, r.SubmittedAt, r.Decision, r.DecidedAt, r.Reason, r.InventoryRemark, r.ApplicantRemark)),
            ]
        );
}

/// <summary>One sending and what came of it; applicants are not told who decided.</summary>
internal sealed record MyRound(
    int Number,
    DateTimeOffset SubmittedAt,
    ReviewDecision? Decision,
    DateTimeOffset? DecidedAt,
    string? Reason,
    string? InventoryRemark,
    string? ApplicantRemark
);

/// <param name="Runs">Whether the service can be used now.</param>
internal sealed record MySubscription(
    string Number,
    DateTimeOffset StartedAt,
    DateOnly LastDay,
    bool Runs,
    SubscriptionEnd? End,
    DateTimeOffset? EndedAt,
    string? EndReason
);

/// <summary>A member who may enter.</summary>
internal sealed record SeatHolder(Guid MemberId, string Name);

internal sealed class GetMyServiceHandler(
    ICarbonCloudDb db,
    CarbonCloudAccess access,
    ICurrentUser user,
    ReviewDeadline deadline,
    IOptions<CarbonCloudOptions> options,
    TimeProvider clock
) : IQueryHandler<GetMyService, MyService>
{
    private const int MostSeats = 200;

    public async Task<Result<MyService>> Handle(GetMyService request, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        if (await access.Place(cancellationToken) is not { } place)
            return new MyService(null, null, null, [], settings.DraftDays, settings.ReviewDays);
        var (companyId, now) = (place.CompanyId, clock.GetUtcNow());
        var newest = await db
            .ServiceApplications.AsNoTracking()
            .Where(a => a.CompanyId == companyId)
            .OrderByDescending(a => a.StartedAt)
            .ThenByDescending(a => a.Id)
            .Select(a => new { Application = a, Applicant = db.KnownMembers.Where(m => m.Id == a.ApplicantId).Select(m => m.Name).FirstOrDefault() })
            .FirstOrDefaultAsync(cancellationToken);
        var application = newest?.Application;
        DateOnly? dueDay = application is { State: ApplicationState.Submitted, SubmittedAt: { } sent } ? await deadline.DayFor(sent, cancellationToken) : null;
        var subscription = await db
            .Subscriptions.AsNoTracking()
            .Where(s => s.CompanyId == companyId)
            .OrderByDescending(s => s.StartedAt)
            .FirstOrDefaultAsync(cancellationToken);
        var runs = subscription?.RunsAt(now) == true;
        IReadOnlyList<SeatHolder> seats = runs
            ? await (
                from seat in db.Seats
                join member in db.KnownMembers on seat.MemberId equals member.Id
                where seat.CompanyId == companyId && seat.IsAllowed && member.CompanyId == companyId
                orderby member.Name, member.Id
                select new SeatHolder(member.Id, member.Name)
            )
                .Take(MostSeats)
                .ToListAsync(cancellationToken)
            : [];
        return new MyService(
            place,
            application is null ? null : MyApplication.Of(application, application.ApplicantId == user.Id, newest!.Applicant ?? "", dueDay),
            subscription is null
                ? null
                : new MySubscription(
                    subscription.Number,
                    subscription.StartedAt,
                    subscription.LastDay,
                    runs,
                    subscription.End ?? (runs ? null : SubscriptionEnd.Expired),
                    subscription.EndedAt ?? (runs ? null : subscription.EndsAt),
                    subscription.EndReason
                ),
            seats,
            settings.DraftDays,
            settings.ReviewDays
        );
    }
}
