using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Search;
using EcoSphere.Platform.Search;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace;

/// <summary>The module's part of the search across modules.</summary>
internal sealed class MarketplaceSearch(IMediator mediator, IStringLocalizer<MarketplaceText> text) : IRecordSearch
{
    public string Permission => Permissions.Marketplace;

    public async Task<IReadOnlyList<RecordHit>> Find(RecordTerm term, CancellationToken ct)
    {
        var found = await mediator.Send(new FindRecords(term), ct);
        if (found.IsFailure)
            return [];
        string group = text["Marketplace"];
        return
        [
            .. found.Value.Inquiries.Select(r => new RecordHit(group, text["Inquiries"], r.Title, r.Detail, MarketplaceLinks.AdminInquiry(r.Id))),
            .. found.Value.Verifications.Select(r => new RecordHit(
                group,
                text["Tool verifications"],
                r.Title,
                r.Detail,
                MarketplaceLinks.AdminVerification(r.Id)
            )),
            .. found.Value.Products.Select(r => new RecordHit(group, text["Products"], r.Title, r.Detail, MarketplaceLinks.AdminProduct(r.Id))),
        ];
    }
}
