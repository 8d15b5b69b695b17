using EcoSphere.Content.Application.Privacy;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content;

/// <summary>What this module keeps of a person who is erased.</summary>
internal sealed class KeptData(IStringLocalizer<ContentText> text) : IKeptData
{
    public string Module => "content";

    public IReadOnlyList<string> Sentences => [text[Erasure.WorkIsKept]];
}
