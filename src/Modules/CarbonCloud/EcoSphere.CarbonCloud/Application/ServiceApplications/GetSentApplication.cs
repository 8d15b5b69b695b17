using EcoSphere.CarbonCloud.Application.Access;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>What a company has sent, as it was sent last: the receipt, which can be opened again and printed.</summary>
[ForMembers]
internal sealed record GetSentApplication(Guid ApplicationId) : IQuery<SentApplication>;

internal sealed record SentApplication(
    Guid Id,
    string Number,
    string CompanyName,
    string TaxId,
    ApplicationState State,
    DateTimeOffset SubmittedAt,
    ServiceAnswers Answers,
    DateOnly DueDay
);

internal sealed class GetSentApplicationHandler(ICarbonCloudDb db, CarbonCloudAccess access, ReviewDeadline deadline)
    : IQueryHandler<GetSentApplication, SentApplication>
{
    public async Task<Result<SentApplication>> Handle(GetSentApplication request, CancellationToken cancellationToken)
    {
        var own = await access.ActivePlace(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var companyId = own.Value.CompanyId;
        var application = await db
            .ServiceApplications.AsNoTracking()
            .SingleOrDefaultAsync(a => a.Id == request.ApplicationId && a.CompanyId == companyId, cancellationToken);
        if (application?.LastRound is not { } round)
            return ServiceApplicationErrors.NotFound;
        return new SentApplication(
            application.Id,
            application.Number,
            application.CompanyName,
            application.TaxId,
            application.State,
            round.SubmittedAt,
            round.Answers,
            await deadline.DayFor(round.SubmittedAt, cancellationToken)
        );
    }
}
