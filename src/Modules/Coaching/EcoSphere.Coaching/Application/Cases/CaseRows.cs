using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>Reads the rows of lists of cases.</summary>
internal static class CaseRows
{
    /// <summary>Approved applications, before they are cases.</summary>
    public static IQueryable<CaseRow> Of(ICoachingDb db, IQueryable<CoachingApplication> approved) =>
        from a in approved
        join i in db.ProgrammeItems on a.ItemId equals i.Id
        orderby a.ApprovedAt, a.Id
        select new CaseRow(a.Id, a.Number, a.CompanyName, i.Content.Code, i.Content.Title, a.StateSince);

    /// <summary>Cases in their order.</summary>
    public static async Task<List<CaseRow>> Of(ICoachingDb db, IQueryable<CoachingCase> cases, Side reader, CancellationToken ct)
    {
        var ids = await cases.Select(c => c.Id).ToListAsync(ct);
        var rows = await Rows(db, reader == Side.Staff).Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, ct);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id].ToRow())];
    }

    private static IQueryable<Raw> Rows(ICoachingDb db, bool isStaff) =>
        from c in db.Cases.AsNoTracking()
        join a in db.Applications on c.Id equals a.Id
        join i in db.ProgrammeItems on c.ItemId equals i.Id
        join t in db.CaseThreads on c.Id equals t.ApplicationId into threads
        from t in threads.DefaultIfEmpty()
        select new Raw
        {
            Id = c.Id,
            Case = c,
            Number = a.Number,
            CompanyName = a.CompanyName,
            Item = i,
            Stage = c.Stages.Where(s => s.DoneOn == null).OrderBy(s => s.Number).Select(s => s.Title).FirstOrDefault(),
            StagesDone = c.Stages.Count(s => s.DoneOn != null),
            Stages = c.Stages.Count(),
            HandedIn = c.Deliverables.Count(d => d.State == DeliverableState.HandedIn),
            Unread =
                t == null ? 0
                : isStaff ? t.UnreadByStaff
                : t.UnreadByCoach,
        };

    private sealed class Raw
    {
        public required Guid Id { get; init; }

        public required CoachingCase Case { get; init; }

        public required string Number { get; init; }

        public required string CompanyName { get; init; }

        public required Domain.Programmes.ProgrammeItem Item { get; init; }

        public required LocalText? Stage { get; init; }

        public required int StagesDone { get; init; }

        public required int Stages { get; init; }

        public required int HandedIn { get; init; }

        public required int Unread { get; init; }

        public CaseRow ToRow() =>
            new(Id, Number, CompanyName, Item.Content.Code, Item.Content.Title, Case.BegunAt)
            {
                OfficerName = Case.OfficerName,
                CoachName = Case.CoachName,
                Stage = Stage,
                DueOn = Case.NextDueOn,
                StagesDone = StagesDone,
                Stages = Stages,
                HandedIn = Case.IsOpen ? HandedIn : 0,
                Unread = Unread,
                CertificateNumber = Case.CertificateNumber,
                EndedAt = Case.EndedAt,
            };
    }
}
