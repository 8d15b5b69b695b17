using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Consulting.Application.SelfAssessments;

/// <summary>The form that the asking member's firm has to fill in now, for the home page; asked at every visit, so it is one question.</summary>
[ForMembers]
internal sealed record GetFormWork : IQuery<IReadOnlyList<FormWorkFact>>;

/// <param name="State"><see cref="CaseState.SelfAssessment"/> or <see cref="CaseState.Survey"/>.</param>
/// <param name="IsReturned">Whether it is a self-assessment that the consultant wants corrected.</param>
/// <param name="Since">Since when it is the firm's turn.</param>
/// <param name="DueAt">The moment the time for it is over.</param>
internal sealed record FormWorkFact(string CaseNumber, CaseState State, bool IsReturned, DateTimeOffset Since, DateTimeOffset DueAt);

internal sealed class GetFormWorkHandler(IConsultingDb db, ICurrentUser user, IOptions<ConsultingOptions> options, WorkCalendar calendar)
    : IQueryHandler<GetFormWork, IReadOnlyList<FormWorkFact>>
{
    public async Task<Result<IReadOnlyList<FormWorkFact>>> Handle(GetFormWork request, CancellationToken cancellationToken)
    {
        var me = user.Id;
        var open = await (
            from member in db.KnownMembers
            join company in db.KnownCompanies on member.CompanyId equals company.Id
            join c in db.Cases on company.Id equals c.CompanyId
            where member.Id == me && !company.IsSuspended && (c.State == CaseState.SelfAssessment || c.State == CaseState.Survey)
            select new
            {
                c.Number,
                c.State,
                c.DueFrom,
                IsReturned = c.State == CaseState.SelfAssessment && c.Steps.Any(s => s.Action == CaseAction.ReturnSelfAssessment),
            }
        ).ToListAsync(cancellationToken);
        var (days, firmDays) = (await calendar.WorkingDays(cancellationToken), options.Value.FirmDays);
        return open.ConvertAll(c => new FormWorkFact(c.Number, c.State, c.IsReturned, c.DueFrom, days.DueAt(c.DueFrom, firmDays)));
    }
}
