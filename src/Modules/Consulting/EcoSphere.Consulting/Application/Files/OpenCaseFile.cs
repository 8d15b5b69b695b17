using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Files;

/// <summary>Opens a scan or a report of a case for somebody on one of its sides; a consultant sees the reports only.</summary>
[ForMembers]
internal sealed record OpenCaseFile(Guid CaseId, Guid FileId, Side Side) : IQuery<OpenedFile>;

internal sealed class OpenCaseFileHandler(IConsultingDb db, ConsultingAccess access, IFileStore store) : IQueryHandler<OpenCaseFile, OpenedFile>
{
    public async Task<Result<OpenedFile>> Handle(OpenCaseFile request, CancellationToken cancellationToken)
    {
        var mine = await access.CasesOf(request.Side, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        var isFirmsToo = request.Side != Side.Consultant;
        var (caseId, fileId) = (request.CaseId, request.FileId);
        var found = await mine
            .Value.Where(c => c.Id == caseId)
            .Where(c => c.Reports.Any(r => r.FileId == fileId) || (isFirmsToo && (c.ScanFileId == fileId || c.Rounds.Any(r => r.ScanFileId == fileId))))
            .SelectMany(_ => db.Files.Where(f => f.Id == fileId))
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        return found is not null && await store.Open(found.StorageName, cancellationToken) is { } content
            ? new OpenedFile(found, content)
            : FileErrors.NotFound;
    }
}
