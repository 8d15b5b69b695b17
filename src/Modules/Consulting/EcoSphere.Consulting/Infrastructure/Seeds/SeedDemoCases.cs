using EcoSphere.Consulting.Application.Reactions;
using EcoSphere.Consulting.Application.Surveys.Workbooks;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Companies;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Consulting.Domain.Teams;
using EcoSphere.Kernel;
using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace EcoSphere.Consulting.Infrastructure.Seeds;

/// <summary>Demo teams with their consultants, and a case in every state, for Development. The companies of demo persons are Company's; its events find here what they tell already.</summary>
internal sealed class SeedDemoCases(
    ConsultingDb db,
    IFileStore store,
    AuditContext audit,
    IConfiguration configuration,
    IHostEnvironment environment,
    TimeProvider clock
) : ISeed
{
    private static readonly Actor Staff = Actor.Staff(DemoPersons.Admin.MemberId, DemoPersons.Admin.Name);

    private readonly List<ConsultantTeam> _teams = [];
    private readonly List<Consultant> _consultants = [];

    public int Order => 400;

    public async Task Run(CancellationToken ct)
    {
        if (!environment.IsDevelopment() || !configuration.GetValue<bool>("Demo:Seed") || await db.Cases.AnyAsync(ct))
            return;
        audit.Begin(nameof(SeedDemoCases));
        await Appoint(ct);
        for (var i = 0; i < DemoFirms.All.Count; i++)
            await Case(DemoFirms.All[i], i, ct);
        // one save: all of it or nothing, and a later start tries again
        await db.SaveChangesAsync(ct);
    }

    private async Task Appoint(CancellationToken ct)
    {
        var now = clock.GetUtcNow().AddDays(-300);
        foreach (var (name, note, industries) in DemoConsultants.Teams)
        {
            var team = Must(ConsultantTeam.Create(name, note, industries, now));
            db.Teams.Add(team);
            _teams.Add(team);
        }

        foreach (var (person, team, capacity) in DemoConsultants.All)
        {
            var member = await db.Member(person.MemberId, ct);
            member.Registered(person.Email, person.Name, phone: null, "zh-TW", now);
            member.Activated();
            var consultant = Must(Consultant.Appoint(person.MemberId, person.Name, _teams[team], capacity, now));
            db.Consultants.Add(consultant);
            _consultants.Add(consultant);
        }

        Must(_consultants[1].Declare(DemoFirms.All[7].Company.TaxId, "三年內曾任該公司顧問。", Staff, now));
    }

    private async Task Case(DemoFirm firm, int index, CancellationToken ct)
    {
        var now = clock.GetUtcNow().AddDays(-firm.DaysAgo);
        var company = await db.Company(firm.Company.Id, ct);
        company.Profile(
            new KnownProfile(firm.Company.Name, firm.Company.TaxId, firm.Industry, firm.Address, "02-2345-6789", firm.Contact, 60 + (index * 7)),
            now.AddDays(-60)
        );
        var applicant = Applicant(firm, index);
        var member = await db.Member(applicant.Id, ct);
        if (firm.Person is null)
        {
            member.Registered($"firm{index}@demo.example", firm.Contact, phone: null, "zh-TW", now);
            member.Activated();
            company.ReplaceContacts([KnownContact.Of(1, firm.Contact, "廠長", "0223456789", $"firm{index}@demo.example", isPrimary: true)], now);
        }

        member.Join(company.Id, isAdmin: true, now.AddDays(-60));
        var made = DiagnosisCase.Start(await db.NextNumber(DiagnosisCase.Series, now, ct), company.Id, applicant, now);
        db.Cases.Add(made);
        Must(made.SaveAnswers(applicant, Answers(firm, index), now));
        if (firm.State == CaseState.Draft)
            return;
        Must(made.SetScan(applicant, await Document("Stamped application", "stamped-application.pdf", made, applicant, now, ct), now));
        Must(made.Submit(applicant, now.AddHours(2)));
        if (Decide(made, firm, applicant, now.AddDays(2)))
            return;

        var (consultant, contacts) = (_consultants[firm.Consultant], Contacts(firm, index));
        var adviser = Actor.Consultant(consultant.Id, consultant.Name);
        var team = _teams.Single(t => t.Id == consultant.TeamId);
        Must(made.Match(Staff, Matching.As(consultant, team), "產業別相符，近期有空檔。", now.AddDays(4)));
        var assessment = SelfAssessment.Open(made, contacts, now.AddDays(4));
        db.Assessments.Add(assessment);
        Fill(assessment, firm.State == CaseState.SelfAssessment ? 2 : 5, now.AddDays(6));
        if (firm.State == CaseState.SelfAssessment)
            return;
        if (firm.State == CaseState.Ended)
        {
            Must(made.End(Staff, "多次聯繫未果，本案終止；日後可重新申請。", now.AddDays(40)));
            return;
        }

        Must(assessment.Send(now.AddDays(9)));
        Must(made.SendSelfAssessment(applicant, now.AddDays(9)));
        if (firm.State == CaseState.VisitPlanning)
            return;
        await Visit(made, firm, applicant, adviser, now, ct);
    }

    /// <summary>The review; true when the case stays where it is or is over.</summary>
    private static bool Decide(DiagnosisCase made, DemoFirm firm, Actor applicant, DateTimeOffset now)
    {
        switch (firm.State)
        {
            case CaseState.Submitted:
                return true;
            case CaseState.Returned:
                var remark = new SectionRemark(ApplicationSections.Scan, "第二頁的負責人印章不完整，請重新掃描。");
                Must(made.Return(Staff, Must(ReturnNote.From("附件不清楚，其餘資料無誤。", ApplicationSections.Scan, [remark])), now));
                return true;
            case CaseState.Rejected:
                Must(made.Reject(Staff, "貴公司非製造業，不符合申請資格；歡迎使用數位工具市集與課程。", now));
                return true;
            case CaseState.Withdrawn:
                Must(made.Withdraw(applicant, "工廠搬遷中，明年再申請。", now));
                return true;
            default:
                Must(made.Approve(Staff, note: null, now));
                return firm.State == CaseState.Approved;
        }
    }

    private async Task Visit(DiagnosisCase made, DemoFirm firm, Actor applicant, Actor adviser, DateTimeOffset start, CancellationToken ct)
    {
        var today = TaipeiTime.DayOf(clock.GetUtcNow());
        // one visit lies ahead, the others are over
        var day = firm is { State: CaseState.VisitProposed or CaseState.VisitConfirmed, Consultant: 0 }
            ? today.AddDays(6)
            : TaipeiTime.DayOf(start).AddDays(20);
        var proposed = start.AddDays(11);
        VisitTime[] times = [At(day, 9), At(day.AddDays(1), 13)];
        Must(made.ProposeVisit(adviser, times, "請準備最近一年的電費單與燃料單。", proposed));
        if (firm.State == CaseState.VisitProposed)
            return;
        Must(made.ConfirmVisit(applicant, made.Proposals[0].Id, note: null, proposed.AddDays(1)));
        if (firm.State == CaseState.VisitConfirmed)
            return;
        var reported = start.AddDays(30);
        Must(made.UploadReport(adviser, await Document("Consultant report", "consultant-report.pdf", made, adviser, reported, ct), "初版", reported));
        if (firm.State == CaseState.Reported)
            return;
        Must(made.ConfirmReceipt(applicant, 1, reported.AddDays(2)));
        var survey = SurveyResponse.Open(made, reported.AddDays(2));
        db.Surveys.Add(survey);
        if (firm.State != CaseState.Closed)
            return;
        await Answer(survey, made, applicant, reported.AddDays(4), ct);
        Must(made.SendSurvey(applicant, reported.AddDays(4)));
    }

    private async Task Answer(SurveyResponse survey, DiagnosisCase made, Actor applicant, DateTimeOffset now, CancellationToken ct)
    {
        var template = await db.SurveyTemplates.SingleAsync(t => t.IndustryCode == SurveyTemplate.General && t.State == TemplateState.Published, ct);
        var answers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["A1"] = "86",
            ["A2"] = "45",
            ["A3"] = "是",
            ["B1"] = "進行中",
            ["B2"] = "否",
            ["C1"] = "節能改善",
        };
        var firm = await db.Company(made.CompanyId, ct);
        var facts = new WorkbookFacts(made.Id, made.Number, firm.Name, firm.TaxId, made.IndustryCode!, firm.Address, made.ContactName);
        var file = await Keep("questionnaire.xlsx", FileKind.Xlsx, WorkbookWriter.Make(template, facts, answers), made, applicant, now, ct);
        var reading = template.Read(answers.ToDictionary(a => a.Key, a => (string?)a.Value, StringComparer.Ordinal));
        Must(survey.TakeWorkbook(template, file, reading, now));
        var scores = Enum.GetValues<SatisfactionItem>().ToDictionary(i => i, i => i == SatisfactionItem.Visit ? 4 : 5);
        Must(survey.Rate(scores, "顧問對製程很熟悉，建議具體可行。", "希望訪視日期的選擇多一些。", "希望有後續的補助說明。"));
        Must(survey.Send(now));
    }

    private static Actor Applicant(DemoFirm firm, int index) =>
        firm.Person is { } person ? Actor.Firm(person.MemberId, person.Name) : Actor.Firm(new Guid($"01930000-0000-7000-8004-{index:D12}"), firm.Contact);

    private static ApplicationAnswers Answers(DemoFirm firm, int index) =>
        new(
            firm.State == CaseState.Draft ? EligibilityConditions.RegisteredManufacturer | EligibilityConditions.TenEmployees : EligibilityConditions.All,
            firm.Contact,
            "廠長",
            "0223456789",
            EmailOf(firm, index),
            firm.Address,
            firm.Industry,
            index % 2 == 0 ? DiagnosisItems.CarbonInventory | DiagnosisItems.LowCarbon : DiagnosisItems.LowCarbon | DiagnosisItems.SmartAi,
            "希望找出耗電最多的製程，並了解導入智慧監控的效益。"
        );

    private static string EmailOf(DemoFirm firm, int index) => firm.Person?.Email ?? $"firm{index}@demo.example";

    private static AssessmentContact[] Contacts(DemoFirm firm, int index) =>
        [AssessmentContact.Of(1, firm.Contact, "廠長", "0223456789", EmailOf(firm, index))];

    private static void Fill(SelfAssessment assessment, int blocks, DateTimeOffset now)
    {
        BlockAnswers[] all =
        [
            new(EquipmentCategory.CompressedAir, "螺旋式空壓機", 2, 37m, 6000m, EnergyCarrier.Electricity, 396_000m, EnergyUnit.KilowattHour, 2015, "一台備用"),
            new(EquipmentCategory.Cooling, "冰水主機", 1, 120m, 5200m, EnergyCarrier.Electricity, 512m, EnergyUnit.MegawattHour, 2012, null),
            new(EquipmentCategory.Heating, "熱水鍋爐", 1, null, 4800m, EnergyCarrier.NaturalGas1, 82_000m, EnergyUnit.CubicMetre, 2018, null),
            new(EquipmentCategory.Production, "射出成型機", 12, 22m, 6200m, EnergyCarrier.Electricity, 1_180_000m, EnergyUnit.KilowattHour, 2010, null),
            new(EquipmentCategory.Vehicles, "堆高機", 3, null, 2400m, EnergyCarrier.Diesel, 9_600m, EnergyUnit.Litre, 2016, null),
        ];
        foreach (var answers in all.Take(blocks))
        {
            var block = Must(assessment.AddBlock(now));
            Must(assessment.SaveBlock(block.Id, block.Stamp, answers, now));
        }
    }

    private static VisitTime At(DateOnly day, int hour) => new(TaipeiTime.StartOf(day).AddHours(hour), TaipeiTime.StartOf(day).AddHours(hour + 3));

    private Task<Guid> Document(string title, string name, DiagnosisCase made, Actor by, DateTimeOffset now, CancellationToken ct) =>
        Keep(name, FileKind.Pdf, DemoDocument.Pdf(title, made.Number), made, by, now, ct);

    private async Task<Guid> Keep(string name, FileKind kind, byte[] bytes, DiagnosisCase made, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        var content = await store.Save(new MemoryStream(bytes), ct);
        var file = StoredFile.Create(new InspectedFile(name, kind, bytes.Length), content, by.Id, now);
        Must(file.Attach(made.Id));
        db.Files.Add(file);
        return file.Id;
    }

    private static void Must(Result result)
    {
        if (result.Error is { } error)
            throw new InvalidOperationException($"The demo data break a rule: {error.Message} {string.Join(' ', error.Details.Select(d => d.Message))}");
    }

    private static T Must<T>(Result<T> result)
    {
        Must((Result)result);
        return result.Value;
    }
}
