using EcoSphere.Marketplace.Application.Privacy;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace;

/// <summary>What this module keeps of a person who is erased.</summary>
internal sealed class KeptData(IStringLocalizer<MarketplaceText> text) : IKeptData
{
    public string Module => "marketplace";

    public IReadOnlyList<string> Sentences => [text[Erasure.InquiriesAreKept], text[Erasure.WorkIsKept]];
}
