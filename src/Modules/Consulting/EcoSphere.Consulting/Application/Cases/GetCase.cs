using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Consulting.Application.Cases;

/// <summary>A case for somebody on one of its sides.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Side">On which side it is read.</param>
/// <param name="WithFiles">Whether scans and reports are shown as well.</param>
[ForMembers]
internal sealed record GetCase(Guid CaseId, Side Side, bool WithFiles = true) : IQuery<CaseView>;

internal sealed class GetCaseHandler(
    IConsultingDb db,
    ConsultingAccess access,
    ICurrentUser user,
    WorkCalendar calendar,
    IOptions<ConsultingOptions> options,
    TimeProvider clock
) : IQueryHandler<GetCase, CaseView>
{
    public async Task<Result<CaseView>> Handle(GetCase request, CancellationToken cancellationToken)
    {
        var mine = await access.CasesOf(request.Side, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        var found = await mine
            .Value.AsNoTracking()
            .Include(c => c.Steps)
            .Include(c => c.Rounds)
            .Include(c => c.Assignments)
            .Include(c => c.Proposals)
            .Include(c => c.Reports)
            .SingleOrDefaultAsync(c => c.Id == request.CaseId, cancellationToken);
        if (found is null)
            return CaseErrors.NotFound;
        var deadlines = new CaseDeadlines(await calendar.WorkingDays(cancellationToken), options.Value);
        return await CaseView.Of(db, found, deadlines, user.Id, request.WithFiles, clock.GetUtcNow(), cancellationToken);
    }
}
