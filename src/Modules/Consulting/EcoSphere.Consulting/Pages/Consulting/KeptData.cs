using EcoSphere.Consulting.Application.Privacy;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting;

/// <summary>What this module keeps of a person who is erased.</summary>
internal sealed class KeptData(IStringLocalizer<ConsultingText> text) : IKeptData
{
    public string Module => "consulting";

    public IReadOnlyList<string> Sentences => [text[Erasure.CasesAreKept]];
}
