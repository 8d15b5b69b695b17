using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Files;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.MyApplications;

/// <summary>Opens a file of an application of the own company.</summary>
[ForMembers]
internal sealed record OpenMyFile(Guid ApplicationId, Guid FileId) : IQuery<OpenedFile>;

internal sealed class OpenMyFileHandler(ICoachingDb db, CoachingAccess access, IFileStore store) : IQueryHandler<OpenMyFile, OpenedFile>
{
    public async Task<Result<OpenedFile>> Handle(OpenMyFile request, CancellationToken cancellationToken)
    {
        var firm = await access.Firm(cancellationToken);
        if (firm.Error is { } refused)
            return refused;
        var companyId = firm.Value.Id;
        return await db.OpenFile(
            store,
            db.Applications.Where(a => a.Id == request.ApplicationId && a.CompanyId == companyId),
            request.FileId,
            cancellationToken
        );
    }
}

internal static class ApplicationFiles
{
    /// <summary>Opens a file that one of these applications names, now or before its last correction.</summary>
    public static async Task<Result<OpenedFile>> OpenFile(
        this ICoachingDb db,
        IFileStore store,
        IQueryable<CoachingApplication> wanted,
        Guid fileId,
        CancellationToken ct
    )
    {
        if (await wanted.AsNoTracking().SingleOrDefaultAsync(ct) is not { } application)
            return FileErrors.NotFound;
        var named = application.Content.FileIds().Concat(application.ContentBefore?.FileIds() ?? []).Contains(fileId);
        var submissionId = application.SubmissionId;
        var file = named ? await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == fileId && f.OwnerId == submissionId, ct) : null;
        return file is not null && await store.Open(file.StorageName, ct) is { } content ? new OpenedFile(file, content) : FileErrors.NotFound;
    }
}
