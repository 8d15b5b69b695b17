using EcoSphere.CarbonCloud.Application.Search;
using EcoSphere.Kernel;
using EcoSphere.Platform.Search;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud;

/// <summary>The module's part of the search across modules.</summary>
internal sealed class ServiceSearch(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : IRecordSearch
{
    public string Permission => Permissions.CarbonCloud;

    public async Task<IReadOnlyList<RecordHit>> Find(RecordTerm term, CancellationToken ct)
    {
        var found = await mediator.Send(new FindRecords(term), ct);
        if (found.IsFailure)
            return [];
        string group = text["CarbonCloud"];
        return
        [
            .. found.Value.Applications.Select(r => new RecordHit(group, text["Applications"], r.Title, r.Detail, CarbonCloudLinks.AdminApplication(r.Id))),
            .. found.Value.Subscriptions.Select(r => new RecordHit(group, text["Subscriptions"], r.Title, r.Detail, CarbonCloudLinks.AdminSubscription(r.Id))),
        ];
    }
}
