using EcoSphere.Coaching.Contracts;
using EcoSphere.Platform.Events;
using EcoSphere.UiKit.Composition;

namespace EcoSphere.Coaching.Pages.Coaching.Public;

/// <summary>
/// Lets go of the public pages that are kept ready as soon as what everybody sees of a programme is different. What only the day decides,
/// such as a window that opens, follows within the seconds for which pages are kept.
/// </summary>
internal sealed class RenewProgrammePages(KeptPages pages) : IReaction<CoachingOfferChanged>
{
    public Task Handle(CoachingOfferChanged fact, DateTimeOffset occurredAt, CancellationToken ct) => pages.Renew(ct);
}
