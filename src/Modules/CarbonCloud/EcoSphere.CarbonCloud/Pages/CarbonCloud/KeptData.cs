using EcoSphere.CarbonCloud.Application.Privacy;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud;

/// <summary>What this module keeps of a person who is erased.</summary>
internal sealed class KeptData(IStringLocalizer<CarbonCloudText> text) : IKeptData
{
    public string Module => "carboncloud";

    public IReadOnlyList<string> Sentences => [text[Erasure.DecisionsAreKept]];
}
