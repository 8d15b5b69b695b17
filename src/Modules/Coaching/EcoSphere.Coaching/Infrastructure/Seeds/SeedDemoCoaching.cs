using EcoSphere.Coaching.Application;
using EcoSphere.Coaching.Application.Reactions;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Batches;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Coaching.Domain.Companies;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Coaching.Infrastructure.Seeds.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Infrastructure.Seeds;

/// <summary>
/// An open programme of the current year made of the items of the past ones, with applications in every state, for Development. The
/// companies with persons to sign in as are Company's; their events find here what they tell already.
/// </summary>
internal sealed class SeedDemoCoaching(CoachingDb db, DemoSetting demo, AuditContext audit, TimeProvider clock) : ISeed
{
    private static readonly Actor Officer = Actor.Staff(DemoPersons.Admin.MemberId, DemoPersons.Admin.Name);

    private static readonly Actor SecondReviewer = Actor.Staff(new Guid("01930000-0000-7000-8000-000000000777"), "葉委員");

    private readonly Dictionary<(Guid ItemId, bool IsAwaited), Guid> _batches = [];

    public int Order => 400;

    public async Task Run(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var year = TaipeiTime.DayOf(now).Year;
        var slug = $"low-carbon-{year}";
        if (!demo.IsWanted || await db.Programmes.AnyAsync(p => p.Slug == slug, ct))
            return;
        audit.Begin(nameof(SeedDemoCoaching));
        var past = await db.Programmes.AsNoTracking().SingleAsync(p => p.Slug == LowCarbon2023.Slug, ct);
        var open = Open(past, slug, year, now);
        db.Programmes.Add(open);
        foreach (var told in DemoApplications.All)
            await Tell(open, told, ct);
        await PastCases(past, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The items of 2023 and the footprint training in the current year: some open, one that opens later, one that is full.</summary>
    private static Programme Open(Programme past, string slug, int year, DateTimeOffset now)
    {
        var begun = past.CopyTo(slug, year, now.AddDays(-90));
        DemoSetting.Must(begun);
        var programme = begun.Value;
        var content = LowCarbon2023.Content with
        {
            Title = new LocalText(
                $"{year} 年度中小型製造業低碳輔導計畫（示範）",
                $"Low-carbon coaching for small and medium manufacturers {year} (demonstration)"
            ),
        };
        DemoSetting.Must(programme.Describe(content, programme.Years, programme.Choice, now.AddDays(-90)));
        var today = TaipeiTime.DayOf(now);
        foreach (var item in programme.Items)
        {
            var (window, plan) = item.Content.Code switch
            {
                "D" => (new Window(WindowKind.UntilDate, today.AddDays(21), today.AddDays(70)), item.Plan),
                "E" => (new Window(WindowKind.UntilFull, today.AddDays(-90)), item.Plan),
                _ => (new Window(WindowKind.UntilFull, today.AddDays(-90)), item.Plan),
            };
            DemoSetting.Must(programme.ChangeItem(item.Id, item.Content, window, plan, taken: 0, now.AddDays(-90)));
        }

        var training = FootprintTraining.Item;
        var added = programme.AddItem(
            training.Content with
            {
                Code = "G",
            },
            new Window(WindowKind.UntilDate, null, today.AddDays(40)),
            training.Plan,
            now.AddDays(-90)
        );
        DemoSetting.Must(added);
        // what all items of the programme ask already is not asked twice
        var own = training.Own with
        {
            Rules = [.. training.Own.Rules.Where(r => r.Key == "exports")],
            Sets = [.. training.Own.Sets.Where(s => s.Key == "product")],
            Consents = [],
        };
        DemoSetting.Must(programme.ChangeParts(added.Value.Id, own, now.AddDays(-90)));
        DemoSetting.Must(programme.Publish(now.AddDays(-89)));
        return programme;
    }

    private async Task Tell(Programme programme, DemoApplication told, CancellationToken ct)
    {
        var now = clock.GetUtcNow().AddDays(-told.DaysAgo);
        var application = await Submit(programme, told, now, ct);
        await Carry(application, programme, told, await Batch(application, told.State == ApplicationState.Listed, ct), now, ct);
    }

    /// <summary>The list for the authority of an item, still to be decided or decided.</summary>
    private async Task<Guid> Batch(CoachingApplication application, bool isAwaited, CancellationToken ct)
    {
        if (_batches.TryGetValue((application.ItemId, isAwaited), out var known))
            return known;
        var now = clock.GetUtcNow();
        var batch = AuthorityBatch.Begin(await db.NextNumber(NumberSeries.Batch, now, ct), application.ProgrammeId, application.ItemId, now.AddDays(-10));
        DemoSetting.Must(batch.Send(now.AddDays(-9)));
        if (!isAwaited)
            DemoSetting.Must(batch.Decide("經授產字第 1150001234 號", isWhole: true, now.AddDays(-4)));
        db.Batches.Add(batch);
        return _batches[(application.ItemId, isAwaited)] = batch.Id;
    }

    private async Task<CoachingApplication> Submit(Programme programme, DemoApplication told, DateTimeOffset now, CancellationToken ct)
    {
        var item = programme.Items.Single(i => i.Content.Code == told.Item);
        var company = await Firm(told, now, ct);
        var memberId = told.Applicant?.MemberId ?? told.MemberId;
        var by = Actor.Firm(memberId, told.Applicant?.Name ?? told.Firm.Contact);
        var form = programme.Forms.Of(item.Id);
        var files = new List<Platform.Files.StoredFile>();
        var content = await DemoAnswers.Fill(
            form,
            company,
            memberId,
            now,
            async key =>
            {
                var file = await demo.Keep($"Demo document {key}", $"{key}.pdf", memberId, now, ct);
                files.Add(file);
                return file;
            }
        );
        var sent = CoachingApplication.Submit(
            await db.NextNumber(NumberSeries.Application, now, ct),
            new ItemChoice(programme, item, 1, Guid.CreateVersion7()),
            new Applicant(company.Id, company.Name, company.TaxId, memberId, company.Facts),
            by,
            content,
            Offer.Open,
            now
        );
        DemoSetting.Must(sent);
        foreach (var file in files)
            DemoSetting.Must(file.Attach(sent.Value.SubmissionId));
        db.Applications.Add(sent.Value);
        return sent.Value;
    }

    private async Task<KnownCompany> Firm(DemoApplication told, DateTimeOffset now, CancellationToken ct)
    {
        var company = await db.Company(DemoCompanies.IdOf(told.Firm.TaxId), ct);
        if (company.ProfileAsOf is null)
        {
            // what Company tells later is newer
            var at = now.AddYears(-1);
            company.Profile(
                new CompanyData(
                    told.Firm.Name,
                    told.Firm.TaxId,
                    told.Firm.Industry,
                    told.Firm.Address,
                    "0423591200",
                    told.Firm.Representative,
                    told.Firm.Employees
                ),
                at
            );
            company.Contact(told.Firm.Contact, "環安專員", "0423591200#12", "contact@firm.example", at);
        }

        return company;
    }

    private async Task Carry(CoachingApplication application, Programme programme, DemoApplication told, Guid batchId, DateTimeOffset now, CancellationToken ct)
    {
        var item = programme.Item(application.ItemId)!;
        var by = Actor.Firm(application.ApplicantId, told.Applicant?.Name ?? told.Firm.Contact);
        var state = told.State;
        if (state == ApplicationState.Submitted)
            return;
        if (state is ApplicationState.Returned or ApplicationState.GivenUp)
        {
            var day = TaipeiTime.DayOf(now.AddDays(2)).AddDays(14);
            ReturnNote[] notes = [new("firm", "工廠登記編號與檢附文件不符，請確認後更正。"), new(Sections.Attachments, "請補附清晰之掃描檔。")];
            DemoSetting.Must(application.Return(Officer, notes, day, "請於期限前補正。", now.AddDays(2)));
            if (state == ApplicationState.GivenUp)
                DemoSetting.Must(application.GiveUp(TaipeiTime.StartOf(day.AddDays(1))));
            return;
        }

        if (state == ApplicationState.Refused)
        {
            DemoSetting.Must(application.Refuse(Officer, "製程所在地非申請地址，不符申請資格。", now.AddDays(2)));
            return;
        }

        DemoSetting.Must(application.Qualify(Officer, note: null, now.AddDays(2)));
        if (item.Reviewers > 0)
            Score(application, programme.Forms.Of(item.Id).Criteria, item.Reviewers, now.AddDays(3));
        if (state == ApplicationState.Qualified)
            return;
        DemoSetting.Must(application.List(Officer, batchId, item.Reviewers, now.AddDays(4)));
        if (state == ApplicationState.Listed)
            return;
        DemoSetting.Must(application.Approve(Officer, hasPlace: state != ApplicationState.Waitlisted, note: null, now.AddDays(8)));
        switch (state)
        {
            case ApplicationState.Withdrawn:
                DemoSetting.Must(application.Withdraw(by, item.Release, "產線調整，今年度無法配合輔導時程。", now.AddDays(12)));
                DemoSetting.Must(application.NoteCost(Officer, 0, item.Content.PayBackLimit, "輔導尚未開始，未發生費用。"));
                break;
            case ApplicationState.Terminated:
                DemoSetting.Must(application.Terminate(Officer, item.Release, "多次通知仍未提供盤查數據。", now.AddDays(20)));
                break;
            case ApplicationState.Running or ApplicationState.Completed:
                await Run(application, programme, state == ApplicationState.Completed, now.AddDays(10), ct);
                break;
        }
    }

    private static void Score(CoachingApplication application, IReadOnlyList<ScoreCriterion> criteria, int reviewers, DateTimeOffset now)
    {
        DemoSetting.Must(application.GiveScore(Officer, criteria, reviewers, [.. criteria.Select(c => (int?)(c.Most * 4 / 5))], "減量措施具體可行。", now));
        DemoSetting.Must(application.GiveScore(SecondReviewer, criteria, reviewers, [.. criteria.Select(c => (int?)(c.Most * 3 / 4))], comment: null, now));
    }

    private async Task Run(CoachingApplication application, Programme programme, bool isComplete, DateTimeOffset now, CancellationToken ct)
    {
        DemoSetting.Must(application.Start(Officer, now));
        var stages = programme.Forms.Of(application.ItemId).Stages;
        var begun = CoachingCase.Begin(application.Id, programme.Id, application.ItemId, application.CompanyId, stages, now);
        DemoSetting.Must(begun.AssignOfficer(Officer, Officer.Id, Officer.Name));
        DemoSetting.Must(begun.AssignCoach(Officer, DemoPersons.Consultant.MemberId, DemoPersons.Consultant.Name));
        db.Cases.Add(begun);
        if (!isComplete)
            return;
        var time = now;
        foreach (var stage in begun.Stages)
        {
            time = time.AddDays(2);
            foreach (var deliverable in begun.Deliverables.Where(d => d.StageKey == stage.Key))
            {
                var by = deliverable.By == DeliverableBy.Firm ? Actor.Firm(application.ApplicantId, "") : Officer;
                DemoSetting.Must(begun.HandIn(by, deliverable.Id, application.Content.FileIds().First(), time));
                DemoSetting.Must(begun.AcceptDeliverable(Officer, deliverable.Id, time.AddHours(5)));
            }

            DemoSetting.Must(begun.FinishStage(Officer, stage.Key, time.AddHours(6)));
        }

        var completed = time.AddDays(1);
        DemoSetting.Must(begun.Complete(Officer, await db.NextNumber(NumberSeries.Certificate, completed, ct), completed));
        DemoSetting.Must(application.Complete(Officer, note: null, completed));
    }

    /// <summary>Firms that were coached in 2023, with the reports that they have sent since.</summary>
    private async Task PastCases(Programme past, CancellationToken ct)
    {
        // it is over now; in this copy, which is not saved, it is as it was then
        DemoSetting.Must(past.Publish(past.PublishedAt!.Value));
        foreach (var told in DemoApplications.Past)
        {
            var now = TaipeiTime.StartOf(new DateOnly(2023, 3, told.DaysAgo));
            var application = await Submit(past, told, now, ct);
            DemoSetting.Must(application.Qualify(Officer, note: null, now.AddDays(2)));
            DemoSetting.Must(application.List(Officer, Guid.CreateVersion7(), 0, now.AddDays(4)));
            DemoSetting.Must(application.Approve(Officer, hasPlace: true, note: null, now.AddDays(20)));
            await Run(application, past, isComplete: true, now.AddDays(30), ct);
            foreach (var report in FollowUp.Plan(application.Id, past.Id, application.CompanyId, past.EndsOn!.Value, past.FollowUpYears))
            {
                db.FollowUps.Add(report);
                if (
                    report.AskOn > TaipeiTime.DayOf(clock.GetUtcNow())
                    || !report.Ask(TaipeiTime.StartOf(report.AskOn)).IsSuccess
                    || (told.Firm.TaxId == DemoCompanies.User.TaxId && report.Number == 2)
                )
                    continue;
                var more = report.Number * told.Firm.Employees;
                DemoSetting.Must(
                    report.Send(
                        Actor.Firm(application.ApplicantId, told.Firm.Contact),
                        new FollowUpFigures(
                            "汰換高效率空壓機、導入變頻控制。",
                            10_000m * more,
                            600m * more,
                            decimal.Round(0.28m * more, 1),
                            2_500m * more,
                            0,
                            null,
                            1
                        ),
                        TaipeiTime.StartOf(report.AskOn.AddDays(20))
                    )
                );
            }
        }
    }
}
