using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>All that a reviewer needs to decide about an application.</summary>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record GetServiceReview(Guid ApplicationId) : IQuery<ServiceReview>;

/// <param name="SubscriptionId">The subscription that came of it, or null.</param>
/// <param name="Applicant">Who applies, as far as is known.</param>
/// <param name="IsCompanySuspended">Whether the company can use nothing at present.</param>
/// <param name="WaitingDays">How many working days it waits, or waited for its last decision.</param>
/// <param name="Rounds">Every sending, newest first.</param>
/// <param name="Earlier">Other applications of the company that were sent, newest first.</param>
/// <param name="History">What was done with the application, newest first.</param>
internal sealed record ServiceReview(
    Guid Id,
    string Number,
    string Company,
    string TaxId,
    ApplicationState State,
    bool IsFreeMail,
    Guid? SubscriptionId,
    ApplicantView Applicant,
    bool IsCompanySuspended,
    Guid? ClaimedById,
    string? ClaimedByName,
    DateTimeOffset? ClaimedAt,
    DateTimeOffset SubmittedAt,
    DateOnly? DueDay,
    bool IsOverdue,
    int WaitingDays,
    IReadOnlyList<RoundView> Rounds,
    IReadOnlyList<EarlierView> Earlier,
    IReadOnlyList<HistoryLine> History,
    Guid ReaderId,
    bool IsReadersOwn
)
{
    public RoundView Last => Rounds[0];

    /// <summary>Whether the reader may decide now; the same is checked again when it is decided.</summary>
    public bool CanDecide => State == ApplicationState.Submitted && !IsReadersOwn && (ClaimedById is null || ClaimedById == ReaderId);
}

/// <param name="CanAct">Whether the account can be used and still belongs to the company.</param>
internal sealed record ApplicantView(Guid Id, string Name, string Email, bool CanAct);

/// <summary>One sending with what was sent, what had changed since the one before, and what came of it.</summary>
internal sealed record RoundView(
    int Number,
    ServiceAnswers Answers,
    bool IsFreeMail,
    string TermsVersion,
    DateTimeOffset SubmittedAt,
    ReviewDecision? Decision,
    DateTimeOffset? DecidedAt,
    string? DecidedByName,
    string? Reason,
    string? InventoryRemark,
    string? ApplicantRemark,
    IReadOnlyList<FieldChange> Changes
);

internal sealed record EarlierView(Guid Id, string Number, ApplicationState State, DateTimeOffset SubmittedAt);

/// <summary>One thing that was done, as the audit trail has it.</summary>
internal sealed record HistoryLine(DateTimeOffset At, string ActorName, string Action, string? Reason);

internal sealed class GetServiceReviewHandler(ICarbonCloudDb db, ICurrentUser user, ReviewDeadline deadline, TimeProvider clock)
    : IQueryHandler<GetServiceReview, ServiceReview>
{
    private const int MostLines = 200;
    private const int MostEarlier = 10;

    public async Task<Result<ServiceReview>> Handle(GetServiceReview request, CancellationToken cancellationToken)
    {
        var found = await db
            .ServiceApplications.AsNoTracking()
            .Where(a => a.Id == request.ApplicationId && a.SubmittedAt != null)
            .Select(a => new
            {
                Application = a,
                IsSuspended = db.KnownCompanies.Any(c => c.Id == a.CompanyId && c.IsSuspended),
                SubscriptionId = db.Subscriptions.Where(s => s.ApplicationId == a.Id).Select(s => (Guid?)s.Id).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return ServiceApplicationErrors.NotFound;

        var application = found.Application;
        var readerId = user.Id;
        var people = await db
            .KnownMembers.AsNoTracking()
            .Where(m => m.Id == application.ApplicantId || m.Id == readerId)
            .ToDictionaryAsync(m => m.Id, cancellationToken);
        var applicant = people.GetValueOrDefault(application.ApplicantId);
        var earlier = await db
            .ServiceApplications.AsNoTracking()
            .Where(o => o.CompanyId == application.CompanyId && o.Id != application.Id && o.SubmittedAt != null)
            .OrderByDescending(o => o.StartedAt)
            .Take(MostEarlier)
            .Select(o => new EarlierView(o.Id, o.Number, o.State, o.SubmittedAt!.Value))
            .ToListAsync(cancellationToken);
        // what the applicant typed before sending is no part of the review
        var history = await db
            .Audit.Where(l => l.SubjectId == application.Id && l.Action != nameof(KeepServiceDraft))
            .OrderByDescending(l => l.At)
            .ThenByDescending(l => l.Id)
            .Take(MostLines)
            .Select(l => new HistoryLine(l.At, l.ActorName, l.Action, l.Reason))
            .ToListAsync(cancellationToken);

        var (now, sent, waits) = (clock.GetUtcNow(), application.SubmittedAt!.Value, application.State == ApplicationState.Submitted);
        var rounds = application.Rounds.OrderBy(r => r.Number).ToList();
        return new ServiceReview(
            application.Id,
            application.Number,
            application.CompanyName,
            application.TaxId,
            application.State,
            application.IsFreeMail,
            found.SubscriptionId,
            new ApplicantView(
                application.ApplicantId,
                applicant?.Name ?? "",
                applicant?.Email ?? "",
                applicant is { IsUsable: true } && applicant.CompanyId == application.CompanyId
            ),
            found.IsSuspended,
            application.ClaimedById,
            application.ClaimedByName,
            application.ClaimedAt,
            sent,
            waits ? await deadline.DayFor(sent, cancellationToken) : null,
            waits && sent < await deadline.OverdueBefore(now, cancellationToken),
            (await deadline.Days(cancellationToken)).Count(TaipeiTime.DayOf(sent), TaipeiTime.DayOf(application.DecidedAt ?? now)),
            [.. rounds.Select((r, i) => View(r, i == 0 ? null : rounds[i - 1])).Reverse()],
            earlier,
            history,
            readerId,
            readerId == application.ApplicantId || people.GetValueOrDefault(readerId)?.CompanyId == application.CompanyId
        );
    }

    private static RoundView View(ReviewRound round, ReviewRound? before) =>
        new(
            round.Number,
            round.Answers,
            round.IsFreeMail,
            round.TermsVersion,
            round.SubmittedAt,
            round.Decision,
            round.DecidedAt,
            round.DecidedByName,
            round.Reason,
            round.InventoryRemark,
            round.ApplicantRemark,
            before is null ? [] : FieldChange.Between(before.Answers, round.Answers)
        );
}
