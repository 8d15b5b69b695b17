using EcoSphere.Company.Application.Privacy;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company;

/// <summary>What this module keeps of a person who is erased.</summary>
internal sealed class KeptData(IStringLocalizer<CompanyText> text) : IKeptData
{
    public string Module => "company";

    public IReadOnlyList<string> Sentences => [text[Erasure.DecisionsAreKept]];
}
