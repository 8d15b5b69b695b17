using EcoSphere.Coaching.Application.Files;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Drafts;

/// <summary>Takes in a file for an application that is being written.</summary>
/// <param name="Slug">The programme.</param>
/// <param name="Key">What the file is asked for.</param>
/// <param name="Content">A seekable stream, or null when none was chosen.</param>
/// <param name="FileName">The name as the browser sent it.</param>
[ForMembers]
internal sealed record UploadToDraft(string Slug, string Key, Stream? Content, string? FileName) : ICommand;

internal sealed class UploadToDraftHandler(DraftDesk desk, ApplicationUploads uploads, TimeProvider clock) : ICommandHandler<UploadToDraft>
{
    public async Task<Result> Handle(UploadToDraft request, CancellationToken cancellationToken)
    {
        var opened = await desk.Open(request.Slug, cancellationToken);
        if (opened.Error is { } refused)
            return refused;
        if (opened.Value.Draft is not { } draft)
            return DraftErrors.NotFound;
        var form = opened.Value.Programme.Forms.Of(draft.ItemIds);
        var taken = await uploads.Take(form, request.Key, request.Content, request.FileName, draft.Id, cancellationToken);
        if (taken.Error is { } wrong)
            return wrong;
        var added = ApplicationUploads.Add(draft.Content, form, request.Key, taken.Value);
        if (added.Error is { } tooMany)
            return tooMany;
        draft.Fill(_ => added.Value, clock.GetUtcNow());
        return Result.Success();
    }
}
