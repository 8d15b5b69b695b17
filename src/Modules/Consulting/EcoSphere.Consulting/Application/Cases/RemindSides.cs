using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Consulting.Application.Cases;

/// <summary>
/// Writes to the sides whose last day has come and to those that are late, of each turn once for either; everybody gets one mail about
/// all cases. Days are counted whole, so that what is found during a day was there in its morning already.
/// </summary>
/// <param name="Most">How many cases at once.</param>
[ForSystem]
internal sealed record RemindSides(int Most) : ICommand<int>;

internal sealed class RemindSidesHandler(IConsultingDb db, WorkCalendar calendar, IOptions<ConsultingOptions> options, TimeProvider clock)
    : ICommandHandler<RemindSides, int>
{
    public async Task<Result<int>> Handle(RemindSides request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = TaipeiTime.DayOf(now);
        var (begin, end) = (TaipeiTime.StartOf(today), TaipeiTime.EndOf(today));
        var deadlines = new CaseDeadlines(await calendar.WorkingDays(cancellationToken), options.Value);
        var found = await db
            .Cases.Where(deadlines.Late(end))
            .Where(c => c.RemindedAt == null && (c.ForewarnedAt == null || c.ForewarnedAt < begin))
            .OrderBy(c => c.DueFrom)
            .ThenBy(c => c.Id)
            .Take(request.Most)
            .ToListAsync(cancellationToken);
        var due = new List<DueCase>(found.Count);
        foreach (var about in found)
        {
            var day = deadlines.DayFor(about.State, about.DueFrom)!.Value;
            if (day < today)
                about.Reminded(now);
            else
                about.Forewarned(now);
            due.Add(new DueCase(about, day, day < today));
        }

        foreach (var (reader, side, cases) in await db.Readers(due, cancellationToken))
            db.Send(DueMails.Of(reader, side, cases));
        return found.Count;
    }
}
