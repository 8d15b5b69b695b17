using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Offers;

/// <summary>Which open items a firm may apply for, and why not the others.</summary>
/// <param name="Facts">What the firm has answered.</param>
[ForAnyone]
internal sealed record FindItems(FirmFacts Facts) : IQuery<IReadOnlyList<FoundItem>>;

/// <summary>An open item, or one that opens later, held against what is known of a firm.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Item">The item.</param>
/// <param name="Broken">The rules that the firm does not keep.</param>
/// <param name="Asked">The rules that are asked about in the application.</param>
internal sealed record FoundItem(OfferedProgramme Programme, OfferedItem Item, IReadOnlyList<EligibilityRule> Broken, IReadOnlyList<EligibilityRule> Asked)
{
    public bool Fits => Broken.Count == 0;

    /// <summary>Whether the firm may apply today.</summary>
    public bool MayApply => Fits && Item.IsOpen;
}

internal sealed class FindItemsHandler(ICoachingDb db, TimeProvider clock) : IQueryHandler<FindItems, IReadOnlyList<FoundItem>>
{
    public async Task<Result<IReadOnlyList<FoundItem>>> Handle(FindItems request, CancellationToken cancellationToken)
    {
        var programmes = await db.Load(db.Programmes.Where(p => p.State == ProgrammeState.Published), clock.GetUtcNow(), cancellationToken);
        return Result<IReadOnlyList<FoundItem>>.Of([
            .. from programme in programmes
            from item in programme.Items
            where item.IsOpen || item.Offer == Offer.Later
            let judged = programme.Forms.Of(item.Id).Rules.Select(r => (Rule: r, Verdict: r.Condition.Judge(r.Key, request.Facts))).ToList()
            select new FoundItem(
                programme,
                item,
                [.. judged.Where(j => j.Verdict == Verdict.NotMet).Select(j => j.Rule)],
                [.. judged.Where(j => j.Verdict == Verdict.Unknown).Select(j => j.Rule)]
            ),
        ]);
    }
}
