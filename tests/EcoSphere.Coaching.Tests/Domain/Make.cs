using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Tests.Domain;

/// <summary>Programmes and applications for tests.</summary>
internal static class Make
{
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 3, 4, 5, TimeSpan.Zero);

    public static readonly Actor Reviewer = Actor.Staff(Guid.CreateVersion7(), "王審查");

    public static readonly Actor Second = Actor.Staff(Guid.CreateVersion7(), "李評分");

    public static readonly Actor Firm = Actor.Firm(Guid.CreateVersion7(), "陳建宏");

    public static readonly Actor Coach = Actor.Coach(Guid.CreateVersion7(), "蔡顧問");

    public static readonly FirmFacts Facts = new() { IndustryCode = "25", Employees = 60 };

    public static LocalText Text(string zh, string? en = null) => new(zh, en);

    /// <summary>A form with a rule of each sort, a set of questions, a file and a consent.</summary>
    public static FormParts Form() =>
        new()
        {
            Rules =
            [
                new EligibilityRule("maker", Text("製造業"), new Condition(ConditionKind.IndustryIn, [.. OfficialIndustries.All.Select(i => i.Code)])),
                new EligibilityRule("factory", Text("具工廠登記或免登記證明"), new Condition(ConditionKind.FactoryRegistered), NeedsEvidence: true),
                new EligibilityRule("first-batch", Text("非第一批應盤查登錄排放源"), new Condition(ConditionKind.NotFirstBatchSource)),
            ],
            Priorities =
            [
                new PriorityRule("small", Text("中小型製造業"), new Condition(ConditionKind.EmployeesBetween, Most: 199)),
                new PriorityRule("network", Text("體系廠商"), new Condition(ConditionKind.Statement)),
            ],
            Sets =
            [
                new QuestionSet("firm", Text("公司資料"))
                {
                    Questions =
                    [
                        new Question("capital", QuestionKind.Number, Text("資本額")) { Least = 1, Unit = Text("萬元") },
                        new Question("sales", QuestionKind.Shares, Text("內外銷比例"))
                        {
                            Options = [new QuestionOption("home", Text("內銷")), new QuestionOption("abroad", Text("外銷"))],
                        },
                    ],
                },
                new QuestionSet("need", Text("輔導需求"))
                {
                    Questions = [new Question("need", QuestionKind.LongText, Text("需求說明")) { IsRequired = false }],
                },
            ],
            Attachments = [new AttachmentSpec("scan", Text("用印申請書"), LocalText.None)],
            Consents = [new ConsentSpec("privacy", Text("個人資料提供同意"), Text("本人已閱讀並同意。"))],
            Stages =
            [
                new StagePlan("start", Text("啟始作業"), LocalText.None, LocalText.None)
                {
                    HasVisit = true,
                    Deliverables = [new DeliverablePlan("sheet", Text("盤查表"), DeliverableBy.Firm)],
                },
                new StagePlan("report", Text("報告書"), LocalText.None, LocalText.None)
                {
                    Days = 60,
                    Deliverables = [new DeliverablePlan("report", Text("節能減碳報告書")), new DeliverablePlan("photo", Text("照片"), IsRequired: false)],
                },
            ],
            Criteria = [new ScoreCriterion("potential", Text("減碳潛力"), 60), new ScoreCriterion("will", Text("配合意願"), 40)],
        };

    public static ProgrammeContent About(string zh = "低碳輔導計畫") =>
        new()
        {
            Title = Text(zh, "Low-carbon coaching"),
            Summary = Text("協助中小型製造業盤查與減碳。"),
            Organiser = Text("主辦機關"),
            ExecutingBody = Text("執行單位"),
        };

    public static ItemContent Item(string code = "A") =>
        new()
        {
            Code = code,
            Title = Text("碳盤查輔導", "Carbon inventory coaching"),
            Fee = 0,
        };

    public static Programme Draft(string slug = "low-carbon-2026", ChoiceRule? choice = null) =>
        Programme.Begin(slug, About(), new ProgrammeYears(2026, new DateOnly(2026, 12, 31)), choice ?? new ChoiceRule(ChoiceKind.OneItem), Now).Value;

    /// <summary>A published programme with one item.</summary>
    public static (Programme Programme, ProgrammeItem Item) Published(
        ItemPlan? plan = null,
        Window? window = null,
        FormParts? form = null,
        string slug = "low-carbon-2026"
    )
    {
        var programme = Draft(slug);
        var item = programme.AddItem(Item(), window ?? new Window(WindowKind.UntilFull), plan ?? new ItemPlan(21), Now).Value;
        programme.ChangeParts(null, form ?? Form(), Now).ShouldSucceed();
        programme.Publish(Now).ShouldSucceed();
        return (programme, item);
    }

    public static ApplicationContent Content() =>
        new()
        {
            RuleAnswers = [new RuleAnswer("factory", true), new RuleAnswer("first-batch", true), new RuleAnswer("network", false)],
            Answers =
            [
                Answer.Of("capital", "3000"),
                Answer.Of(
                    "sales",
                    (IReadOnlyList<IReadOnlyList<string>>)
                        [
                            ["60", "40"],
                        ]
                ),
            ],
            Files = [new AttachedFile("scan", Guid.CreateVersion7(), "申請書.pdf"), new AttachedFile("rule-factory", Guid.CreateVersion7(), "工廠登記.pdf")],
            Consents = [new ConsentGiven("privacy", 1, true, null, Firm.Id, Now, "203.0.113.9")],
        };

    public static Applicant Applicant(Guid? companyId = null, FirmFacts? facts = null) =>
        new(companyId ?? Guid.CreateVersion7(), "綠源精密股份有限公司", "53120057", Firm.Id, facts ?? Facts);

    public static CoachingApplication Submitted(
        Programme programme,
        ProgrammeItem item,
        Applicant? applicant = null,
        DateTimeOffset? at = null,
        string number = "CO-2026-000001"
    ) =>
        CoachingApplication
            .Submit(number, new ItemChoice(programme, item, 1, Guid.CreateVersion7()), applicant ?? Applicant(), Firm, Content(), Offer.Open, at ?? Now)
            .Value;

    public static CoachingApplication Submitted()
    {
        var (programme, item) = Published();
        return Submitted(programme, item);
    }

    /// <summary>An application in a state, brought there step by step.</summary>
    public static CoachingApplication In(ApplicationState state)
    {
        var application = Submitted();
        Bring(application, state);
        return application;
    }

    public static void Bring(CoachingApplication application, ApplicationState state)
    {
        var way = state switch
        {
            ApplicationState.Submitted => Array.Empty<Func<Result>>(),
            ApplicationState.Returned => [Return],
            ApplicationState.Qualified => [Qualify],
            ApplicationState.Listed => [Qualify, List],
            ApplicationState.Approved => [Qualify, List, Approve],
            ApplicationState.Waitlisted => [Qualify, List, Waitlist],
            ApplicationState.Running => [Qualify, List, Approve, Start],
            ApplicationState.Completed => [Qualify, List, Approve, Start, () => application.Complete(Reviewer, null, Now)],
            ApplicationState.Refused => [() => application.Refuse(Reviewer, "資格不符", Now)],
            ApplicationState.GivenUp => [Return, () => application.GiveUp(Now.AddDays(30))],
            ApplicationState.Withdrawn => [() => application.Withdraw(Firm, PlaceRelease.UntilCompleted, "改期", Now)],
            _ => [Qualify, List, Approve, () => application.Terminate(Reviewer, PlaceRelease.UntilCompleted, "未配合", Now)],
        };
        foreach (var step in way)
            step().ShouldSucceed();

        Result Return() => application.Return(Reviewer, [new ReturnNote("firm", "請更正資本額")], new DateOnly(2026, 12, 4), null, Now);
        Result Qualify() => application.Qualify(Reviewer, null, Now);
        Result List() => application.List(Reviewer, Guid.CreateVersion7(), 0, Now);
        Result Approve() => application.Approve(Reviewer, hasPlace: true, null, Now);
        Result Waitlist() => application.Approve(Reviewer, hasPlace: false, null, Now);
        Result Start() => application.Start(Reviewer, Now);
    }
}
