using EcoSphere.Company.Application.Files;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>What a member has sent, as it was sent last: the receipt, which can be opened again and printed.</summary>
[ForMembers]
internal sealed record GetSentUpgrade(Guid ApplicationId) : IQuery<SentUpgrade>;

internal sealed record SentUpgrade(
    Guid Id,
    string Number,
    string TaxId,
    ApplicationState State,
    int Round,
    DateTimeOffset SubmittedAt,
    ProfileAnswers Answers,
    FileView? Proof,
    DateOnly DueDay,
    string? Email
);

internal sealed class GetSentUpgradeHandler(ICompanyDb db, ICurrentUser user, IOptions<CompanyOptions> options, WorkCalendar calendar)
    : IQueryHandler<GetSentUpgrade, SentUpgrade>
{
    public async Task<Result<SentUpgrade>> Handle(GetSentUpgrade request, CancellationToken cancellationToken)
    {
        var application = await db
            .UpgradeApplications.AsNoTracking()
            .SingleOrDefaultAsync(a => a.Id == request.ApplicationId && a.ApplicantId == user.Id, cancellationToken);
        if (application?.LastRound is not { } round)
            return UpgradeApplicationErrors.NotFound;
        var proof = await db.FileView(round.ProofFileId, cancellationToken);
        return new SentUpgrade(
            application.Id,
            application.Number,
            application.TaxId,
            application.State,
            round.Number,
            round.SubmittedAt,
            round.Answers,
            proof,
            (await calendar.WorkingDays(cancellationToken)).DueDay(round.SubmittedAt, options.Value.ReviewDays),
            user.Email
        );
    }
}
