using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Files;
using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Reports;

/// <summary>The consultant hands over the report, or a newer version of it.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenSteps">How many steps the consultant has read.</param>
/// <param name="FileId">The file that was taken in, or null.</param>
/// <param name="Note">What is new in it.</param>
[ForMembers]
internal sealed record UploadReport(Guid CaseId, int SeenSteps, Guid? FileId, string? Note) : ICommand;

internal sealed class UploadReportHandler(IConsultingDb db, ConsultingAccess access, CaseUploads uploads, TimeProvider clock) : ICommandHandler<UploadReport>
{
    public async Task<Result> Handle(UploadReport request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsConsultant(request.CaseId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var done = found.Value.UploadReport(access.AsConsultant, request.FileId, request.Note, clock.GetUtcNow());
        if (done.IsFailure)
            return done;
        await db.TellFirm(found.Value, CaseMails.Reported, cancellationToken);
        return await uploads.Attach(request.FileId!.Value, found.Value.Id, cancellationToken);
    }
}
