using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>Takes the filtered queue out of the platform, and leaves a line in the audit trail.</summary>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record ExportServiceApplications(ApplicationFilter Filter) : ICommand<IAsyncEnumerable<ExportedApplication>>;

internal sealed record ExportedApplication(
    string Number,
    string TaxId,
    string Company,
    ApplicationState State,
    int Round,
    DateTimeOffset SubmittedAt,
    DateTimeOffset? DecidedAt,
    bool IsFreeMail,
    string? ClaimedByName,
    string? Business,
    SiteRegions Sites,
    InventoryState? Inventory,
    InterestTopics Topics,
    string? Name,
    string? Department,
    string? Position,
    string? Email,
    string? Phone,
    string? Remarks
);

internal sealed class ExportServiceApplicationsHandler(ICarbonCloudDb db, ICurrentUser user)
    : ICommandHandler<ExportServiceApplications, IAsyncEnumerable<ExportedApplication>>
{
    public async Task<Result<IAsyncEnumerable<ExportedApplication>>> Handle(ExportServiceApplications request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        var found = filter.Narrowed(filter.Found(db.ServiceApplications.AsNoTracking(), user));
        db.Record(
            "ServiceApplicationExport",
            Guid.Empty,
            (nameof(filter.State), filter.State?.ToString()),
            (nameof(filter.FreeMail), filter.FreeMail),
            (nameof(filter.Keyword), filter.Keyword),
            (nameof(filter.Claim), filter.Claim?.ToString()),
            ("Count", await found.CountAsync(cancellationToken))
        );
        // what was sent last, not what is only being corrected
        var rows = filter
            .Sorted(found)
            .SelectMany(
                a => a.Rounds.Where(r => r.Number == a.Round),
                (a, r) =>
                    new ExportedApplication(
                        a.Number,
                        a.TaxId,
                        a.CompanyName,
                        a.State,
                        a.Round,
                        a.SubmittedAt!.Value,
                        a.DecidedAt,
                        a.IsFreeMail,
                        a.ClaimedByName,
                        r.Answers.Business,
                        r.Answers.Sites,
                        r.Answers.Inventory,
                        r.Answers.Topics,
                        r.Answers.Name,
                        r.Answers.Department,
                        r.Answers.Position,
                        r.Answers.Email,
                        r.Answers.Phone,
                        r.Answers.Remarks
                    )
            );
        return Result<IAsyncEnumerable<ExportedApplication>>.Of(rows.AsAsyncEnumerable());
    }
}
