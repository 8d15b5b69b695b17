using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Files;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Reports;

/// <summary>Takes in the file of a report for a case that the asking consultant has; the version that it is for comes next.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Content">A seekable stream, or null when none was chosen.</param>
/// <param name="FileName">The name as the browser sent it.</param>
[ForMembers]
internal sealed record TakeReportFile(Guid CaseId, Stream? Content, string? FileName) : ICommand<Guid>;

internal sealed class TakeReportFileHandler(ConsultingAccess access, CaseUploads uploads) : ICommandHandler<TakeReportFile, Guid>
{
    public async Task<Result<Guid>> Handle(TakeReportFile request, CancellationToken cancellationToken)
    {
        var mine = await access.CasesOf(Side.Consultant, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        var found = await mine.Value.Where(c => c.Id == request.CaseId).Select(c => new { c.State }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return CaseErrors.NotFound;
        return CaseMoves.Target(CaseAction.UploadReport, found.State) is null
            ? CaseErrors.NotNow
            : await uploads.Take(UploadPolicy.Reports, request.Content, request.FileName, cancellationToken);
    }
}
