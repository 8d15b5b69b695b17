using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Files;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Applications;

/// <summary>Takes in the scan of the stamped application, in the place of the one before, or takes that away.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Content">A seekable stream, or null where none was chosen.</param>
/// <param name="FileName">The name as the browser sent it.</param>
/// <param name="IsRemoved">Whether the present one goes.</param>
[ForMembers]
internal sealed record SetScan(Guid CaseId, Stream? Content, string? FileName, bool IsRemoved) : ICommand;

internal sealed class SetScanHandler(ConsultingAccess access, CaseUploads uploads, TimeProvider clock) : ICommandHandler<SetScan>
{
    public async Task<Result> Handle(SetScan request, CancellationToken cancellationToken)
    {
        var own = await access.CaseAsFirm(request.CaseId, cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var found = own.Value;
        if (!found.OpenSections.HasFlag(ApplicationSections.Scan))
            return CaseErrors.SectionClosed;
        if (request.IsRemoved)
            return found.SetScan(access.AsFirm, null, clock.GetUtcNow());
        if (request.Content is null && found.ScanFileId is not null)
            return Result.Success();
        var taken = await uploads.Take(CaseUploads.Scans, request.Content, request.FileName, cancellationToken);
        return taken.Error is { } unfit ? Error.Of([unfit]) : found.SetScan(access.AsFirm, taken.Value, clock.GetUtcNow());
    }
}
