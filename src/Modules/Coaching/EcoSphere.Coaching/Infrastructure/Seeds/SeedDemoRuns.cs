using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Infrastructure.Seeds;

/// <summary>
/// What happens in the demo cases, for Development: the neighbour's coaching is under way with a document to be improved, a visit and
/// questions; the case that staff runs is late; the user's case of 2023 has been asked about since.
/// </summary>
internal sealed class SeedDemoRuns(CoachingDb db, DemoSetting demo, AuditContext audit, TimeProvider clock) : ISeed
{
    private static readonly Actor Officer = Actor.Staff(DemoPersons.Admin.MemberId, DemoPersons.Admin.Name);

    private static readonly Actor Coach = Actor.Coach(DemoPersons.Consultant.MemberId, DemoPersons.Consultant.Name);

    public int Order => 410;

    public async Task Run(CancellationToken ct)
    {
        if (!demo.IsWanted || await db.CaseThreads.AnyAsync(ct))
            return;
        audit.Begin(nameof(SeedDemoRuns));
        var now = clock.GetUtcNow();
        await Neighbour(now, ct);
        await Late(now, ct);
        await Past(now, ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task Neighbour(DateTimeOffset now, CancellationToken ct)
    {
        var company = DemoCompanies.Neighbour.Id;
        var application = await db.WholeApplications.SingleAsync(a => a.CompanyId == company && a.State == ApplicationState.Approved, ct);
        var forms = (await db.Programmes.SingleAsync(p => p.Id == application.ProgrammeId, ct)).Forms;
        var begun = now.AddDays(-12);
        DemoSetting.Must(application.Start(Officer, begun));
        var of = CoachingCase.Begin(application.Id, application.ProgrammeId, application.ItemId, company, forms.Of(application.ItemId).Stages, begun);
        DemoSetting.Must(of.AssignOfficer(Officer, Officer.Id, Officer.Name));
        DemoSetting.Must(of.AssignCoach(Officer, Coach.Id, Coach.Name));
        db.Cases.Add(of);
        var firm = Actor.Firm(DemoPersons.Kao.MemberId, DemoPersons.Kao.Name);
        var thread = Thread(of);
        thread.Happened(CaseEvent.Begun, LocalText.None, Officer, begun);

        var visit = of.PlanVisit(Coach, TaipeiTime.DayOf(now.AddDays(-6)), of.Current?.Key, "彰化縣和美鎮廠區，上午 10:00");
        DemoSetting.Must(visit);
        thread.Happened(CaseEvent.VisitPlanned, new LocalText("彰化縣和美鎮廠區，上午 10:00"), Coach, now.AddDays(-10));
        DemoSetting.Must(
            of.RecordVisit(Coach, visit.Value.Id, "高志明、蔡顧問", "巡視染整線與鍋爐房，確認電表與天然氣表位置；請廠方提供近一年帳單。", now.AddDays(-6))
        );
        DemoSetting.Must(of.PlanVisit(Coach, TaipeiTime.DayOf(now.AddDays(9)), stageKey: null, "彰化縣和美鎮廠區，下午 2:00"));

        // what brings no document is done; of what comes next the firm has a document to improve, where it has one at all
        while (of.Current is { } stage && of.Deliverables.All(d => d.StageKey != stage.Key))
        {
            DemoSetting.Must(of.FinishStage(Officer, stage.Key, now.AddDays(-6)));
            thread.Happened(CaseEvent.StageDone, stage.Title, Officer, now.AddDays(-6));
        }

        if ((of.Deliverables.FirstOrDefault(d => d.By == DeliverableBy.Firm) ?? of.Deliverables.FirstOrDefault()) is { } document)
        {
            var by = document.By == DeliverableBy.Firm ? firm : Coach;
            var file = await demo.Keep("Deliverable, first version", "第一版.pdf", by.Id, now.AddDays(-4), ct);
            DemoSetting.Must(file.Attach(of.Id));
            DemoSetting.Must(of.HandIn(by, document.Id, file.Id, now.AddDays(-4)));
            DemoSetting.Must(of.ReturnDeliverable(Officer, document.Id, "缺少 6 月與 7 月的天然氣用量，請補上。", now.AddDays(-3)));
            thread.Happened(CaseEvent.DeliverableReturned, document.Title, Officer, now.AddDays(-3));
        }

        DemoSetting.Must(thread.Write(of, firm, "請問盤查期間是去年全年，還是最近十二個月？", [], now.AddDays(-5)));
        DemoSetting.Must(thread.Note(of, Coach, "廠方的柴油堆高機尚未列入，下次訪廠確認。", now.AddDays(-5).AddHours(2)));
        thread.Read(Side.Coach, thread.LineCount);
        DemoSetting.Must(thread.Write(of, Coach, "以去年一月至十二月為準，帳單掃描檔即可。", [], now.AddDays(-5).AddHours(3)));
    }

    /// <summary>A stage that should be done by now, with a document that staff has not looked at.</summary>
    private async Task Late(DateTimeOffset now, CancellationToken ct)
    {
        var company = DemoCompanies.Neighbour.Id;
        var of = await db.WholeCases.OrderBy(c => c.Id).FirstAsync(c => c.EndedAt == null && c.CompanyId != company, ct);
        var application = await db.Applications.SingleAsync(a => a.Id == of.Id, ct);
        var thread = Thread(of);
        thread.Happened(CaseEvent.Begun, LocalText.None, Officer, of.BegunAt);
        if (of.Deliverables.FirstOrDefault(d => d.StageKey == of.Current?.Key) is { } document)
        {
            var by = document.By == DeliverableBy.Firm ? Actor.Firm(application.ApplicantId, "環安窗口") : Coach;
            var file = await demo.Keep("Deliverable", "輔導文件.pdf", by.Id, now.AddDays(-2), ct);
            DemoSetting.Must(file.Attach(of.Id));
            DemoSetting.Must(of.HandIn(by, document.Id, file.Id, now.AddDays(-2)));
        }

        DemoSetting.Must(of.PlanStage(Officer, of.Current!.Key, TaipeiTime.DayOf(now.AddDays(-3))));
        DemoSetting.Must(thread.Write(of, Actor.Firm(application.ApplicantId, "環安窗口"), "文件已上傳，請協助確認。", [], now.AddDays(-2)));
    }

    private async Task Past(DateTimeOffset now, CancellationToken ct)
    {
        var company = DemoCompanies.User.Id;
        if (await db.WholeCases.SingleOrDefaultAsync(c => c.CompanyId == company && c.IsComplete, ct) is not { } of)
            return;
        var thread = Thread(of);
        thread.Happened(CaseEvent.Begun, LocalText.None, Officer, of.BegunAt);
        thread.Happened(CaseEvent.Completed, LocalText.None, Officer, of.EndedAt!.Value);
        DemoSetting.Must(
            thread.Write(
                of,
                Actor.Firm(DemoPersons.Chen.MemberId, DemoPersons.Chen.Name),
                "請問成效追蹤表的節能量要填全廠還是只填改善設備？",
                [],
                now.AddDays(-30)
            )
        );
        thread.Read(Side.Staff, thread.LineCount);
        DemoSetting.Must(thread.Write(of, Officer, "請填因輔導改善設備所節省的部分即可。", [], now.AddDays(-29)));
    }

    private CaseThread Thread(CoachingCase of)
    {
        var thread = CaseThread.For(of.Id);
        db.CaseThreads.Add(thread);
        return thread;
    }
}
