using EcoSphere.Company.Application.Files;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>Where the asking member stands on the way to being a company.</summary>
[ForMembers]
internal sealed record GetMyUpgrade : IQuery<MyUpgrade>;

/// <param name="Place">The company the member belongs to already, or null.</param>
/// <param name="Application">The newest application, or null before the first.</param>
/// <param name="DraftDays">For how many days an unsent draft is kept without a change.</param>
/// <param name="ReviewDays">Within how many working days an application is decided.</param>
internal sealed record MyUpgrade(MyPlace? Place, MyApplication? Application, int DraftDays, int ReviewDays)
{
    /// <summary>The application, where the member may change these sections of it now.</summary>
    public MyApplication? OpenFor(ApplicationSections sections) => Place is null && Application is { } own && own.IsOpen(sections) ? own : null;
}

/// <summary>The step at which the applicant goes on.</summary>
internal enum UpgradeStep
{
    Profile,
    Proof,
    Check,
}

/// <summary>An application as its applicant sees it.</summary>
internal sealed record MyApplication(
    Guid Id,
    Guid Version,
    string Number,
    string TaxId,
    bool ChecksumOverridden,
    ApplicationState State,
    ProfileAnswers Answers,
    FileView? Proof,
    ApplicationSections OpenSections,
    DateTimeOffset StartedAt,
    DateTimeOffset ChangedAt,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? DecidedAt,
    DateOnly? DueDay,
    UpgradeStep NextStep,
    IReadOnlyList<MyRound> Rounds
)
{
    public MyRound? LastRound => Rounds.Count == 0 ? null : Rounds[^1];

    public bool IsOpen(ApplicationSections section) => OpenSections.HasFlag(section);

    public static MyApplication Of(UpgradeApplication application, FileView? proof, DateOnly? dueDay) =>
        new(
            application.Id,
            application.Version,
            application.Number,
            application.TaxId,
            application.ChecksumOverridden,
            application.State,
            application.Answers,
            proof,
            application.OpenSections,
            application.StartedAt,
            application.ChangedAt,
            application.SubmittedAt,
            application.DecidedAt,
            dueDay,
            CompanyProfile.Check(application.Answers).Failure is not null ? UpgradeStep.Profile
                : application.ProofFileId is null ? UpgradeStep.Proof
                : UpgradeStep.Check,
            [
                .. application
                    .Rounds.OrderBy(r => r.Number)
                    .Select(r => new MyRound(r.Number, r.SubmittedAt, r.Decision, r.DecidedAt, r.Reason, r.ProfileRemark, r.ProofRemark)),
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
    string? ProfileRemark,
    string? ProofRemark
);

internal sealed class GetMyUpgradeHandler(
    ICompanyDb db,
    ICurrentUser user,
    IOptions<CompanyOptions> options,
    IOptions<RetentionOptions> retention,
    WorkCalendar calendar
) : IQueryHandler<GetMyUpgrade, MyUpgrade>
{
    public async Task<Result<MyUpgrade>> Handle(GetMyUpgrade request, CancellationToken cancellationToken)
    {
        var place = await db.PlaceOf(user.Id, cancellationToken);
        var application = await db
            .UpgradeApplications.AsNoTracking()
            .Where(a => a.ApplicantId == user.Id)
            .OrderByDescending(a => a.StartedAt)
            .ThenByDescending(a => a.Id)
            .FirstOrDefaultAsync(cancellationToken);
        var days = options.Value.ReviewDays;
        if (application is null)
            return new MyUpgrade(place, null, retention.Value.DraftDays, days);
        var proof = await db.FileView(application.ProofFileId, cancellationToken);
        DateOnly? due = application is { State: ApplicationState.Submitted, SubmittedAt: { } sent }
            ? (await calendar.WorkingDays(cancellationToken)).DueDay(sent, days)
            : null;
        return new MyUpgrade(place, MyApplication.Of(application, proof, due), retention.Value.DraftDays, days);
    }
}
