using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Drafts;

/// <summary>Keeps one part of an application as far as it was filled in, and says what is still wrong with it.</summary>
/// <param name="Slug">The programme.</param>
/// <param name="Section">The part.</param>
/// <param name="Input">What was typed.</param>
[ForMembers]
internal sealed record KeepSection(string Slug, string Section, SectionInput Input) : ICommand<IReadOnlyList<Error>>;

internal sealed class KeepSectionHandler(DraftDesk desk, ICurrentUser user, TimeProvider clock) : ICommandHandler<KeepSection, IReadOnlyList<Error>>
{
    public async Task<Result<IReadOnlyList<Error>>> Handle(KeepSection request, CancellationToken cancellationToken)
    {
        var opened = await desk.Open(request.Slug, cancellationToken);
        if (opened.Error is { } refused)
            return refused;
        if (opened.Value.Draft is not { } draft)
            return DraftErrors.NotFound;
        var form = opened.Value.Programme.Forms.Of(draft.ItemIds);
        if (!DraftView.SectionsOf(form).Contains(request.Section))
            return DraftErrors.NotFound;
        var now = clock.GetUtcNow();
        draft.Fill(c => request.Input.ApplyTo(c, request.Section, form, new Filler(user.Id, now, user.IpAddress)), now);
        var content = DraftDesk.Registered(opened.Value, draft.ItemIds, draft.Content);
        return Result<IReadOnlyList<Error>>.Of([
            .. ApplicationChecks.Failures(form, content, opened.Value.Company.Facts).Where(f => f.Section == request.Section).Select(f => f.Error),
        ]);
    }
}
