using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>All applications of the filtered queue, read while they are written. Who took them out of the system is logged.</summary>
[ForStaff(Permissions.Company)]
internal sealed record ExportUpgradeApplications(ApplicationFilter Filter) : IQuery<IAsyncEnumerable<ExportedApplication>>;

internal sealed record ExportedApplication(
    string Number, string TaxId, bool ChecksumOverridden, string? Name, CompanyKind? Kind, string? IndustryCode, string? Address, string? Phone, string? Representative,
    int? Employees, string? Website, ApplicationState State, int Round, DateTimeOffset SubmittedAt, DateTimeOffset? DecidedAt, string? ClaimedByName);

internal sealed partial class ExportUpgradeApplicationsHandler(ICompanyDb db, ICurrentUser user, ILogger<ExportUpgradeApplicationsHandler> logger)
    : IQueryHandler<ExportUpgradeApplications, IAsyncEnumerable<ExportedApplication>>
{
    public Task<Result<IAsyncEnumerable<ExportedApplication>>> Handle(ExportUpgradeApplications request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        LogExport(logger, user.Id, user.IpAddress);
        var rows = filter.Sorted(filter.Narrowed(filter.Found(db.UpgradeApplications.AsNoTracking(), user)))
            .Select(a => new ExportedApplication(
                a.Number, a.TaxId, a.ChecksumOverridden, a.Name, a.Kind, a.IndustryCode, a.Address, a.Phone, a.Representative,
                a.Employees, a.Website, a.State, a.Round, a.SubmittedAt!.Value, a.DecidedAt, a.ClaimedByName))
            .AsAsyncEnumerable();
        return Task.FromResult(Result<IAsyncEnumerable<ExportedApplication>>.Of(rows));
    }

    [LoggerMessage(1, LogLevel.Information, "Upgrade applications exported by {Member} from {Address}")]
    private static partial void LogExport(ILogger logger, Guid member, string? address);
}
