using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>Takes the filtered queue out of the platform, and leaves a line in the audit trail.</summary>
[ForStaff(Permissions.Company)]
internal sealed record ExportUpgradeApplications(ApplicationFilter Filter) : ICommand<IAsyncEnumerable<ExportedApplication>>;

internal sealed record ExportedApplication(
    string Number,
    string TaxId,
    bool ChecksumOverridden,
    string? Name,
    CompanyKind? Kind,
    string? IndustryCode,
    string? Address,
    string? Phone,
    string? Representative,
    int? Employees,
    string? Website,
    ApplicationState State,
    int Round,
    DateTimeOffset SubmittedAt,
    DateTimeOffset? DecidedAt,
    string? ClaimedByName
);

internal sealed class ExportUpgradeApplicationsHandler(ICompanyDb db, ICurrentUser user)
    : ICommandHandler<ExportUpgradeApplications, IAsyncEnumerable<ExportedApplication>>
{
    public async Task<Result<IAsyncEnumerable<ExportedApplication>>> Handle(ExportUpgradeApplications request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        var found = filter.Narrowed(filter.Found(db.UpgradeApplications.AsNoTracking(), user));
        db.Record(
            "UpgradeApplicationExport",
            Guid.Empty,
            (nameof(filter.State), filter.State?.ToString()),
            (nameof(filter.Kinds), string.Join(", ", filter.Kinds)),
            (nameof(filter.Keyword), filter.Keyword),
            (nameof(filter.Claim), filter.Claim?.ToString()),
            ("Count", await found.CountAsync(cancellationToken))
        );
        var rows = filter
            .Sorted(found)
            .Select(a => new ExportedApplication(
                a.Number,
                a.TaxId,
                a.ChecksumOverridden,
                a.Name,
                a.Kind,
                a.IndustryCode,
                a.Address,
                a.Phone,
                a.Representative,
                a.Employees,
                a.Website,
                a.State,
                a.Round,
                a.SubmittedAt!.Value,
                a.DecidedAt,
                a.ClaimedByName
            ))
            .AsAsyncEnumerable();
        return Result<IAsyncEnumerable<ExportedApplication>>.Of(rows);
    }
}
