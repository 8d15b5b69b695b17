using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Drafts;

/// <summary>The first part of an application: for which items, in which order, and in which months a visit suits.</summary>
/// <param name="Slug">The programme.</param>
/// <param name="ItemIds">The items in the order in which the firm wants them.</param>
/// <param name="Input">Option, backbone enterprise, months.</param>
[ForMembers]
internal sealed record ChooseItems(string Slug, IReadOnlyList<Guid> ItemIds, SectionInput Input) : ICommand;

internal sealed class ChooseItemsHandler(DraftDesk desk, ICurrentUser user, TimeProvider clock) : ICommandHandler<ChooseItems>
{
    public async Task<Result> Handle(ChooseItems request, CancellationToken cancellationToken)
    {
        var opened = await desk.Open(request.Slug, cancellationToken);
        if (opened.Error is { } refused)
            return refused;
        var programme = opened.Value.Programme;
        Guid[] chosen = [.. request.ItemIds.Where(id => programme.Item(id) is not null).Distinct()];
        if (chosen.Length == 0)
            return DraftErrors.NoItem;
        if (!programme.Choice.Allows(chosen.Length, request.Input.IsBackbone))
            return programme.Choice is { Kind: ChoiceKind.OneItem, IsBackboneFree: true } ? DraftErrors.OneItem : DraftErrors.OneItemOnly;
        var form = programme.Forms.Of(chosen);
        if (form.Options.Count > 0 && form.Options.All(o => o.Key != request.Input.Option))
            return Error.Of([Error.Invalid("Choose one of the options.").On(nameof(ApplicationContent.Option))]);
        var now = clock.GetUtcNow();
        var draft = desk.Begun(opened.Value);
        draft.Choose(chosen, now);
        draft.Fill(c => request.Input.ApplyTo(c, Sections.Choice, form, new Filler(user.Id, now, user.IpAddress)), now);
        return Result.Success();
    }
}
