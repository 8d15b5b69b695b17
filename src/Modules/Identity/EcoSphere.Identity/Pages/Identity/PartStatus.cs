using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Platform.Modules;
using EcoSphere.UiKit.Components;

namespace EcoSphere.Identity.Pages.Identity;

/// <summary>How far a part of a privacy request is: a key of the module's texts, and how it is shown.</summary>
internal sealed record PartStatus(string Text, StatusTone Tone)
{
    /// <summary>Whether somebody should look after it.</summary>
    public bool IsSilent => Tone == StatusTone.Bad;

    public static PartStatus Of(PrivacyRequest request, PrivacyPart part, ModuleCatalog catalog, DateTimeOffset now) =>
        part switch
        {
            { LeftOutBecause: not null } => new("Left out", StatusTone.Attention),
            { AnsweredAt: not null } => new("Done", StatusTone.Good),
            { IsDeferred: true } => new("On hold", StatusTone.Attention),
            _ when catalog.Find(part.Module) is null => new("Switched off at present", StatusTone.Bad),
            _ when request.IsLate(now) => new("No answer yet", StatusTone.Bad),
            _ => new("In progress", StatusTone.Waiting),
        };
}
