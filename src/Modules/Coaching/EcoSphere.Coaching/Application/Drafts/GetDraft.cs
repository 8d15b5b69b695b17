using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Drafts;

/// <summary>The application that the own company is writing for a programme.</summary>
/// <param name="Slug">The programme.</param>
/// <param name="ItemId">The item to begin with, where nothing was chosen yet.</param>
[ForMembers]
internal sealed record GetDraft(string Slug, Guid? ItemId = null) : IQuery<DraftView>;

internal sealed class GetDraftHandler(DraftDesk desk) : IQueryHandler<GetDraft, DraftView>
{
    public async Task<Result<DraftView>> Handle(GetDraft request, CancellationToken cancellationToken)
    {
        var opened = await desk.Open(request.Slug, cancellationToken);
        if (opened.Error is { } refused)
            return refused;
        var chosen = opened.Value.Draft?.ItemIds ?? [];
        if (chosen.Count == 0 && request.ItemId is { } id && opened.Value.Programme.Item(id) is not null)
            chosen = [id];
        return await desk.View(opened.Value, chosen, cancellationToken);
    }
}
