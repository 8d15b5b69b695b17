using EcoSphere.Company.Application.Search;
using EcoSphere.Kernel;
using EcoSphere.Platform.Search;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company;

/// <summary>The module's part of the search across modules.</summary>
internal sealed class CompanySearch(IMediator mediator, IStringLocalizer<CompanyText> text) : IRecordSearch
{
    public string Permission => Permissions.Company;

    public async Task<IReadOnlyList<RecordHit>> Find(RecordTerm term, CancellationToken ct)
    {
        var found = await mediator.Send(new FindRecords(term), ct);
        if (found.IsFailure)
            return [];
        string group = text["Companies"];
        return
        [
            .. found.Value.Companies.Select(r => new RecordHit(group, text["Companies on the platform"], r.Title, r.Detail, CompanyLinks.AdminCompany(r.Id))),
            .. found.Value.Applications.Select(r => new RecordHit(group, text["Upgrade applications"], r.Title, r.Detail, CompanyLinks.AdminApplication(r.Id))),
        ];
    }
}
