using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Files;
using EcoSphere.Consulting.Domain;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Surveys;

/// <summary>Opens the filled-in questionnaire for the firm, or for staff once the survey has been sent.</summary>
[ForMembers]
internal sealed record OpenSurveyFile(Side Side, Guid CaseId) : IQuery<OpenedFile>;

internal sealed class OpenSurveyFileHandler(IConsultingDb db, ConsultingAccess access, IFileStore store) : IQueryHandler<OpenSurveyFile, OpenedFile>
{
    public async Task<Result<OpenedFile>> Handle(OpenSurveyFile request, CancellationToken cancellationToken)
    {
        if (request.Side == Side.Consultant)
            return FileErrors.NotFound;
        var mine = await access.CasesOf(request.Side, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        var (caseId, isStaff) = (request.CaseId, request.Side == Side.Staff);
        var found = await (
            from c in mine.Value
            join s in db.Surveys on c.Id equals s.Id
            join f in db.Files on s.FileId equals f.Id
            where c.Id == caseId && (!isStaff || s.SentAt != null)
            select f
        )
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        return found is not null && await store.Open(found.StorageName, cancellationToken) is { } content
            ? new OpenedFile(found, content)
            : FileErrors.NotFound;
    }
}
