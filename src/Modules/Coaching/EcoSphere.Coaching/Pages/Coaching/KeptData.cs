using EcoSphere.Coaching.Application.Privacy;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching;

/// <summary>What this module keeps of a person who is erased.</summary>
internal sealed class KeptData(IStringLocalizer<CoachingText> text) : IKeptData
{
    public string Module => "coaching";

    public IReadOnlyList<string> Sentences => [text[Erasure.ApplicationsAreKept]];
}
