using EcoSphere.Company.Application.Files;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>All that a reviewer needs to decide about an application.</summary>
[ForStaff(Permissions.Company)]
internal sealed record GetUpgradeReview(Guid ApplicationId) : IQuery<UpgradeReview>;

/// <param name="Applicant">Who applies, as far as is known.</param>
/// <param name="Rounds">Every sending, newest first.</param>
/// <param name="Industries">The industries' names by code, for what the rounds hold.</param>
/// <param name="Rivals">Other applications with the same tax id that were sent.</param>
/// <param name="Holder">The company that has the tax id already, or null.</param>
/// <param name="ApplicantPlace">The company the applicant belongs to already, or null.</param>
/// <param name="History">What was done with the application, newest first.</param>
internal sealed record UpgradeReview(
    Guid Id,
    string Number,
    string TaxId,
    bool ChecksumOverridden,
    ApplicationState State,
    Guid? CompanyId,
    ApplicantView Applicant,
    Guid? ClaimedById,
    string? ClaimedByName,
    DateTimeOffset? ClaimedAt,
    DateTimeOffset SubmittedAt,
    DateOnly? DueDay,
    bool IsOverdue,
    IReadOnlyList<RoundView> Rounds,
    IReadOnlyDictionary<string, IndustryName> Industries,
    IReadOnlyList<RivalView> Rivals,
    HolderView? Holder,
    MyPlace? ApplicantPlace,
    IReadOnlyList<HistoryLine> History,
    Guid ReaderId
)
{
    public RoundView Last => Rounds[0];

    /// <summary>Whether the reader may decide now; the same is checked again when it is decided.</summary>
    public bool CanDecide => State == ApplicationState.Submitted && ReaderId != Applicant.Id && (ClaimedById is null || ClaimedById == ReaderId);
}

internal sealed record ApplicantView(Guid Id, string Name, string Email, string? Phone, bool IsUsable);

/// <summary>One sending with what was sent, what had changed since the one before, and what came of it.</summary>
internal sealed record RoundView(
    int Number,
    ProfileAnswers Answers,
    FileView? Proof,
    DateTimeOffset SubmittedAt,
    ReviewDecision? Decision,
    DateTimeOffset? DecidedAt,
    string? DecidedByName,
    string? Reason,
    string? ProfileRemark,
    string? ProofRemark,
    IReadOnlyList<FieldChange> Changes
);

internal sealed record IndustryName(string Zh, string En);

internal sealed record RivalView(Guid Id, string Number, string? Name, ApplicationState State, DateTimeOffset SubmittedAt);

internal sealed record HolderView(Guid Id, string Name);

internal sealed record HistoryLine(DateTimeOffset At, string ActorName, string Action, string? Reason);

internal sealed class GetUpgradeReviewHandler(ICompanyDb db, ICurrentUser user, IOptions<CompanyOptions> options, WorkCalendar calendar, TimeProvider clock)
    : IQueryHandler<GetUpgradeReview, UpgradeReview>
{
    private const int MostLines = 200;

    public async Task<Result<UpgradeReview>> Handle(GetUpgradeReview request, CancellationToken cancellationToken)
    {
        var found = await (
            from a in db.UpgradeApplications.AsNoTracking().Where(a => a.Id == request.ApplicationId && a.SubmittedAt != null)
            from m in db.KnownMembers.Where(m => m.Id == a.ApplicantId).DefaultIfEmpty()
            from h in db.Companies.Where(c => c.TaxId == a.TaxId && c.ApplicationId != a.Id).DefaultIfEmpty()
            select new
            {
                Application = a,
                Applicant = m,
                HolderId = (Guid?)h.Id,
                HolderName = h.Name,
                // each for itself: joined, all places of all companies would be put together first
                PlaceId = db.Places().Where(p => p.MemberId == a.ApplicantId).Select(p => (Guid?)p.CompanyId).FirstOrDefault(),
                PlaceName = db.Places().Where(p => p.MemberId == a.ApplicantId).Select(p => p.Company).FirstOrDefault(),
                IsPlaceAdmin = db.Places().Any(p => p.MemberId == a.ApplicantId && p.IsAdmin),
            }
        ).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return UpgradeApplicationErrors.NotFound;

        var (application, applicant) = (found.Application, found.Applicant);
        var rounds = application.Rounds.OrderBy(r => r.Number).ToList();
        var fileIds = rounds.Select(r => r.ProofFileId).Distinct().ToList();
        var files = (await db.Files.AsNoTracking().Where(f => fileIds.Contains(f.Id)).ToListAsync(cancellationToken)).ToDictionary(f => f.Id, FileView.Of);
        var codes = rounds.Select(r => r.Answers.IndustryCode).Distinct().ToList();
        var industries = await db
            .Industries.AsNoTracking()
            .Where(i => codes.Contains(i.Code))
            .ToDictionaryAsync(i => i.Code, i => new IndustryName(i.NameZh, i.NameEn), StringComparer.Ordinal, cancellationToken);
        var rivals = await db
            .UpgradeApplications.AsNoTracking()
            .Where(o => o.TaxId == application.TaxId && o.Id != application.Id && o.SubmittedAt != null && o.State != ApplicationState.Withdrawn)
            .OrderBy(o => o.SubmittedAt)
            .Select(o => new RivalView(o.Id, o.Number, o.Name, o.State, o.SubmittedAt!.Value))
            .ToListAsync(cancellationToken);
        var place =
            application.State != ApplicationState.Approved && found.PlaceId is { } company ? new MyPlace(company, found.PlaceName!, found.IsPlaceAdmin) : null;
        // what the applicant typed before sending is no part of the review
        var history = await db
            .Audit.Where(l => l.SubjectId == application.Id && l.Action != nameof(KeepUpgradeDraft))
            .OrderByDescending(l => l.At)
            .ThenByDescending(l => l.Id)
            .Take(MostLines)
            .Select(l => new HistoryLine(l.At, l.ActorName, l.Action, l.Reason))
            .ToListAsync(cancellationToken);

        var (now, days, sent) = (clock.GetUtcNow(), options.Value.ReviewDays, application.SubmittedAt!.Value);
        var working = await calendar.WorkingDays(cancellationToken);
        var waits = application.State == ApplicationState.Submitted;
        return new UpgradeReview(
            application.Id,
            application.Number,
            application.TaxId,
            application.ChecksumOverridden,
            application.State,
            application.CompanyId,
            new ApplicantView(application.ApplicantId, applicant?.Name ?? "", applicant?.Email ?? "", applicant?.Phone, applicant is { IsUsable: true }),
            application.ClaimedById,
            application.ClaimedByName,
            application.ClaimedAt,
            sent,
            waits ? working.DueDay(sent, days) : null,
            waits && sent < working.OverdueBefore(now, days),
            [.. rounds.Select((r, i) => View(r, i == 0 ? null : rounds[i - 1], files)).Reverse()],
            industries,
            rivals,
            found.HolderId is { } holder ? new HolderView(holder, found.HolderName) : null,
            place,
            history,
            user.Id
        );
    }

    private static RoundView View(ReviewRound round, ReviewRound? before, Dictionary<Guid, FileView> files) =>
        new(
            round.Number,
            round.Answers,
            files.GetValueOrDefault(round.ProofFileId),
            round.SubmittedAt,
            round.Decision,
            round.DecidedAt,
            round.DecidedByName,
            round.Reason,
            round.ProfileRemark,
            round.ProofRemark,
            before is null ? [] : round.ChangesSince(before)
        );
}
