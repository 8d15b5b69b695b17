using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Companies;
using EcoSphere.Consulting.Domain.Members;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Consulting.Domain.Teams;

namespace EcoSphere.Consulting.Tests.Domain;

/// <summary>Cases in every state, teams, self-assessments and surveys for tests.</summary>
internal static class Make
{
    public const string TaxId = "53120057";

    public static readonly DateTimeOffset Now = new(2026, 11, 20, 3, 4, 5, TimeSpan.Zero);

    public static readonly Actor Applicant = Actor.Firm(Guid.CreateVersion7(), "陳申請");

    public static readonly Actor Reviewer = Actor.Staff(Guid.CreateVersion7(), "沈審查");

    public static readonly Actor Adviser = Actor.Consultant(Guid.CreateVersion7(), "蔡顧問");

    public static readonly ApplicationAnswers Answers = new(
        EligibilityConditions.All,
        "陳建宏",
        "總經理",
        "0423591200",
        "chen@example.com",
        "臺中市西屯區工業區一路 12 號",
        "26",
        DiagnosisItems.CarbonInventory | DiagnosisItems.SmartAi,
        "想找出最耗電的製程"
    );

    /// <summary>When the visit of <see cref="Case"/> takes place: tomorrow, ten to twelve in Taipei.</summary>
    public static readonly VisitTime Visit = new(new(2026, 11, 21, 2, 0, 0, TimeSpan.Zero), new(2026, 11, 21, 4, 0, 0, TimeSpan.Zero));

    /// <summary>After that visit.</summary>
    public static readonly DateTimeOffset Later = new(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);

    public static MatchedConsultant Matched(Actor? consultant = null) =>
        new((consultant ?? Adviser).Id, (consultant ?? Adviser).Name, Guid.CreateVersion7(), "北區節能團隊");

    /// <summary>A case that has come to a state; from the visit on it is <see cref="Later"/>.</summary>
    public static DiagnosisCase Case(CaseState state = CaseState.Draft, Guid? companyId = null)
    {
        var made = DiagnosisCase.Start("DX-2026-000001", companyId ?? Guid.CreateVersion7(), Applicant, Now);
        made.SaveAnswers(Applicant, Answers, Now).ShouldSucceed();
        made.SetScan(Applicant, Guid.CreateVersion7(), Now).ShouldSucceed();
        if (state == CaseState.Withdrawn)
        {
            made.Withdraw(Applicant, "今年不辦", Now).ShouldSucceed();
            return made;
        }

        (CaseState Reached, Func<Kernel.Result> Step)[] way =
        [
            (CaseState.Submitted, () => made.Submit(Applicant, Now)),
            (CaseState.Approved, () => made.Approve(Reviewer, null, Now)),
            (CaseState.SelfAssessment, () => made.Match(Reviewer, Matched(), null, Now)),
            (CaseState.VisitPlanning, () => made.SendSelfAssessment(Applicant, Now)),
            (CaseState.VisitProposed, () => made.ProposeVisit(Adviser, [Visit], null, Now)),
            (CaseState.VisitConfirmed, () => made.ConfirmVisit(Applicant, made.Proposals[0].Id, null, Now)),
            (CaseState.Reported, () => made.UploadReport(Adviser, Guid.CreateVersion7(), null, Later)),
            (CaseState.Survey, () => made.ConfirmReceipt(Applicant, 1, Later)),
            (CaseState.Closed, () => made.SendSurvey(Applicant, Later)),
        ];
        foreach (var (_, step) in way)
        {
            if (made.State == state || (made.State == CaseState.Submitted && state is CaseState.Returned or CaseState.Rejected or CaseState.Ended))
                break;
            step().ShouldSucceed();
        }

        switch (state)
        {
            case CaseState.Returned:
                made.Return(Reviewer, Note(ApplicationSections.All), Now).ShouldSucceed();
                break;
            case CaseState.Rejected:
                made.Reject(Reviewer, "員工未達 10 人", Now).ShouldSucceed();
                break;
            case CaseState.Ended:
                made.End(Reviewer, "逾期未補件", Now).ShouldSucceed();
                break;
        }

        return made;
    }

    public static ReturnNote Note(ApplicationSections sections) =>
        ReturnNote.From("印章不清楚", sections, [new SectionRemark(ApplicationSections.Scan, "請重新掃描")]).Value;

    public static ConsultantTeam Team(params string[] industries) =>
        ConsultantTeam.Create("北區節能團隊", null, industries.Length == 0 ? ["26", "27"] : industries, Now).Value;

    public static Consultant Consultant(ConsultantTeam? team = null, int capacity = 2) =>
        EcoSphere.Consulting.Domain.Teams.Consultant.Appoint(Guid.CreateVersion7(), "蔡顧問", team ?? Team(), capacity, Now).Value;

    public static KnownMember Person(Guid id, Guid? companyId = null)
    {
        var person = KnownMember.Heard(id);
        person.Registered("tsai@example.com", "蔡顧問", null, "zh-TW", Now);
        person.Activated();
        if (companyId is { } company)
            person.Join(company, isAdmin: false, Now);
        return person;
    }

    public static SelfAssessment Assessment()
    {
        var contacts = new[] { AssessmentContact.Of(1, "陳建宏", "總經理", "0423591200", "chen@example.com") };
        return SelfAssessment.Open(Case(CaseState.SelfAssessment), contacts, Now);
    }

    public static BlockAnswers Block(EnergyCarrier carrier = EnergyCarrier.Electricity, decimal amount = 1000m, EnergyUnit? unit = EnergyUnit.KilowattHour) =>
        new(EquipmentCategory.CompressedAir, "空壓機", 2, 37m, 4000m, carrier, amount, unit, 2018, null);

    public static IReadOnlyList<QuestionText> Questions { get; } =
    [
        new("A1", "公司概況", "About the firm", "員工人數", "Number of employees", QuestionKind.Number, IsRequired: true, Unit: "人", Least: 10, Most: 100_000),
        new("A2", "公司概況", "About the firm", "是否出口歐盟", "Exports to the EU", QuestionKind.YesNo, IsRequired: true),
        new("B1", "需求", "Needs", "最需要的協助", "Help most needed", QuestionKind.Choice, IsRequired: true, Options: "碳盤查\n節能\n智慧化"),
        new("B2", "需求", "Needs", "其他說明", "Anything else", QuestionKind.Text, IsRequired: false),
    ];

    public static SurveyTemplate Template(string industry = "26")
    {
        var template = SurveyTemplate.Begin(industry, 1, Now).Value;
        template.Write("需求調查問卷", "Needs questionnaire", Questions).ShouldSucceed();
        template.Publish(Now).ShouldSucceed();
        return template;
    }

    public static SurveyResponse Survey() => SurveyResponse.Open(Case(CaseState.Survey), Later);
}
