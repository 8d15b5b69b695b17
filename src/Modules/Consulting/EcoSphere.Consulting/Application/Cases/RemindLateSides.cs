using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Consulting.Application.Cases;

/// <summary>Writes to the side that is late, once for each turn.</summary>
/// <param name="Most">How many cases at once.</param>
[ForSystem]
internal sealed record RemindLateSides(int Most) : ICommand<int>;

internal sealed class RemindLateSidesHandler(IConsultingDb db, WorkCalendar calendar, IOptions<ConsultingOptions> options, TimeProvider clock)
    : ICommandHandler<RemindLateSides, int>
{
    public async Task<Result<int>> Handle(RemindLateSides request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var deadlines = new CaseDeadlines(await calendar.WorkingDays(cancellationToken), options.Value);
        var late = await db
            .Cases.Where(deadlines.Late(now))
            .Where(c => c.RemindedAt == null)
            .OrderBy(c => c.DueFrom)
            .ThenBy(c => c.Id)
            .Take(request.Most)
            .ToListAsync(cancellationToken);
        foreach (var about in late)
        {
            about.Reminded(now);
            await (
                about.Turn switch
                {
                    Side.Firm => db.TellFirm(about, CaseMails.FirmLate, cancellationToken),
                    Side.Consultant => db.TellConsultant(about.ConsultantId, about, CaseMails.ConsultantLate, cancellationToken),
                    _ => db.TellStaff(about, CaseMails.StaffLate, cancellationToken),
                }
            );
        }

        return late.Count;
    }
}
