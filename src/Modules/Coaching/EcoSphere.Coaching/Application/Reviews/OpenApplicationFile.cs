using EcoSphere.Coaching.Application.Files;
using EcoSphere.Coaching.Application.MyApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Reviews;

/// <summary>Opens a file of an application for staff, also one that a correction has replaced.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record OpenApplicationFile(Guid ApplicationId, Guid FileId) : IQuery<OpenedFile>;

internal sealed class OpenApplicationFileHandler(ICoachingDb db, IFileStore store) : IQueryHandler<OpenApplicationFile, OpenedFile>
{
    public Task<Result<OpenedFile>> Handle(OpenApplicationFile request, CancellationToken cancellationToken) =>
        db.OpenFile(store, db.Applications.Where(a => a.Id == request.ApplicationId), request.FileId, cancellationToken);
}
