using System.Diagnostics.CodeAnalysis;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Components;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting;

/// <summary>The words of a case, the same on the pages of all three sides.</summary>
internal static class CaseWords
{
    /// <summary>How a state looks to a side: what waits for the reader asks for attention.</summary>
    public static StatusTone Tone(CaseState state, Side reader) =>
        state switch
        {
            CaseState.Closed => StatusTone.Good,
            CaseState.Rejected => StatusTone.Bad,
            CaseState.Draft => StatusTone.Neutral,
            _ when CaseMoves.TurnOf(state) is not { } turn => StatusTone.Closed,
            _ => CaseMoves.TurnOf(state) == reader ? StatusTone.Attention : StatusTone.Waiting,
        };

    public static string State(IStringLocalizer text, CaseState state) =>
        text[
            state switch
            {
                CaseState.Draft => "Draft",
                CaseState.Submitted => "In review",
                CaseState.Returned => "Returned",
                CaseState.Approved => "To be matched",
                CaseState.SelfAssessment => "Self-assessment",
                CaseState.VisitPlanning => "Visit being planned",
                CaseState.VisitProposed => "Time to be chosen",
                CaseState.VisitConfirmed => "Visit and report",
                CaseState.Reported => "Receipt to be confirmed",
                CaseState.Survey => "Survey",
                CaseState.Closed => "Case closed",
                CaseState.Withdrawn => "Withdrawn",
                CaseState.Rejected => "Not accepted",
                _ => "Ended",
            }
        ];

    public static string Stage(IStringLocalizer text, CaseStage stage) =>
        text[
            stage switch
            {
                CaseStage.Application => "To be corrected",
                CaseStage.Review => "In review",
                CaseStage.Matching => "To be matched",
                CaseStage.SelfAssessment => "Self-assessment",
                CaseStage.Visit => "Visit being planned",
                CaseStage.Report => "Visit and report",
                _ => "Survey",
            }
        ];

    public static string Tab(IStringLocalizer text, CaseTab tab) =>
        tab switch
        {
            CaseTab.UnderWay => text["Under way"],
            CaseTab.Closed => text["Case closed"],
            CaseTab.BrokenOff => text["Broken off"],
            CaseTab.All => text["All cases"],
            _ => Stage(text, Enum.Parse<CaseStage>(tab.ToString())),
        };

    /// <summary>Whose turn it is, to a side.</summary>
    public static string Turn(IStringLocalizer text, Side turn, Side reader) =>
        text[
            (turn, reader) switch
            {
                _ when turn == reader => "It is your turn",
                (Side.Staff, _) => "It is the platform’s turn",
                (Side.Consultant, _) => "It is the consultant’s turn",
                _ => "It is the firm’s turn",
            }
        ];

    public static string Waiting(IStringLocalizer text, Side turn) =>
        text[
            turn switch
            {
                Side.Staff => "Waiting for the platform",
                Side.Consultant => "Waiting for the consultant",
                _ => "Waiting for the firm",
            }
        ];

    public static string Done(IStringLocalizer text, CaseAction action) =>
        text[
            action switch
            {
                CaseAction.Start => "Application begun",
                CaseAction.Submit => "Application sent",
                CaseAction.Return => "Application returned for correction",
                CaseAction.Approve => "Application approved",
                CaseAction.Reject => "Application not accepted",
                CaseAction.Match => "Matched with a consultant",
                CaseAction.Reassign => "Given to another consultant",
                CaseAction.SendSelfAssessment => "Self-assessment sent",
                CaseAction.ReturnSelfAssessment => "Self-assessment returned for correction",
                CaseAction.ProposeVisit => "Times for the visit proposed",
                CaseAction.ConfirmVisit => "Time of the visit chosen",
                CaseAction.DeclineVisit => "Proposed times declined",
                CaseAction.CancelVisit => "Visit cancelled",
                CaseAction.UploadReport => "Report uploaded",
                CaseAction.RequestRevision => "Corrected report asked for",
                CaseAction.ConfirmReceipt => "Receipt of the report confirmed",
                CaseAction.SendSurvey => "Survey sent, case closed",
                CaseAction.Withdraw => "Withdrawn by the firm",
                CaseAction.End => "Ended by the platform",
                _ => "Application changed",
            }
        ];

    /// <summary>What comes next, to the firm.</summary>
    public static string NextForFirm(IStringLocalizer text, CaseState state) =>
        text[
            state switch
            {
                CaseState.Draft => "Complete the application and send it.",
                CaseState.Submitted => "The platform reviews your application and tells you the result by mail.",
                CaseState.Returned => "Correct the parts that were returned and send the application again.",
                CaseState.Approved => "The platform looks for a consultant who knows your trade.",
                CaseState.SelfAssessment => "Fill in the self-assessment and send it to your consultant.",
                CaseState.VisitPlanning => "Your consultant reads the self-assessment and proposes times for the visit.",
                CaseState.VisitProposed => "Choose one of the times for the visit.",
                CaseState.VisitConfirmed => "The consultant visits your factory and uploads the report afterwards.",
                CaseState.Reported => "Read the report and confirm that you have received it.",
                CaseState.Survey => "Fill in the survey; with it the case is closed.",
                CaseState.Closed => "The case is closed. Thank you for taking part.",
                CaseState.Rejected => "The application could not be accepted. Other services are open to you.",
                _ => "This case is over. You can apply again at any time.",
            }
        ];

    /// <summary>What comes next, to the consultant.</summary>
    public static string NextForConsultant(IStringLocalizer text, CaseState state) =>
        text[
            state switch
            {
                CaseState.SelfAssessment => "The firm fills in the self-assessment.",
                CaseState.VisitPlanning => "Read the self-assessment and propose times for the visit.",
                CaseState.VisitProposed => "The firm chooses one of the times.",
                CaseState.VisitConfirmed => "Visit the firm, then upload the report.",
                CaseState.Reported => "The firm reads the report and confirms that it has it.",
                CaseState.Survey => "The firm fills in the survey.",
                _ => "This case is over.",
            }
        ];

    /// <summary>What comes next, to staff.</summary>
    public static string NextForStaff(IStringLocalizer text, CaseState state) =>
        text[
            state switch
            {
                CaseState.Submitted => "Review the application: approve it, or return it for correction.",
                CaseState.Returned => "The firm corrects the application.",
                CaseState.Approved => "Match the case with a consultant.",
                CaseState.VisitPlanning => "The consultant proposes times for the visit.",
                CaseState.VisitConfirmed => "The consultant visits the firm and uploads the report.",
                _ => CaseMoves.Open.Contains(state) ? FirmsStep(state) : "This case is over.",
            }
        ];

    public static string Next(IStringLocalizer text, CaseState state, Side reader) =>
        reader switch
        {
            Side.Firm => NextForFirm(text, state),
            Side.Consultant => NextForConsultant(text, state),
            _ => NextForStaff(text, state),
        };

    public static string Task(IStringLocalizer text, FirmTask task) =>
        text[
            task switch
            {
                FirmTask.Eligibility => "Confirm the seven conditions",
                FirmTask.Application => "Application",
                FirmTask.SelfAssessment => "Self-assessment",
                FirmTask.Visit => "Choose the time of the visit",
                FirmTask.Receipt => "Confirm the report",
                _ => "Survey",
            }
        ];

    public static (string Text, StatusTone Tone) Task(IStringLocalizer text, TaskState state) =>
        state switch
        {
            TaskState.CannotStart => (text["Cannot start yet"], StatusTone.Closed),
            TaskState.ToDo => (text["To do"], StatusTone.Attention),
            TaskState.InProgress => (text["In progress"], StatusTone.Attention),
            TaskState.Sent => (text["Sent"], StatusTone.Waiting),
            TaskState.Returned => (text["Returned"], StatusTone.Bad),
            _ => (text["Task done"], StatusTone.Good),
        };

    /// <summary>The conditions in words: what is asked, and what proves it.</summary>
    public static (string Rule, string Question, string Proof) Condition(IStringLocalizer text, EligibilityConditions condition)
    {
        var (rule, question, proof) = condition switch
        {
            EligibilityConditions.RegisteredManufacturer => (
                "A manufacturer that is registered as a company, a business or a limited partnership",
                "Is your firm a manufacturer that is registered as a company, a business or a limited partnership?",
                "The registration certificate, or the entry in the public register."
            ),
            EligibilityConditions.TenEmployees => (
                "Regularly employs ten people or more",
                "Does your firm regularly employ ten people or more?",
                "The newest list of insured employees of the labour insurance."
            ),
            EligibilityConditions.FactoryRegistration => (
                "A factory registration, or proof that none is needed",
                "Does your firm have a factory registration, or a proof that it is exempt from it?",
                "The factory registration, or the authority’s letter about the exemption."
            ),
            EligibilityConditions.NoBankRefusal => (
                "No bank refuses to deal with it",
                "Is your firm free of any record of refusal by the banks’ clearing house?",
                "The bill clearing house’s credit record of the last three months."
            ),
            EligibilityConditions.InBusiness => (
                "Neither dissolved nor out of business",
                "Is your firm in business, neither dissolved nor closed?",
                "The entry in the public register."
            ),
            EligibilityConditions.NoMainlandInvestment => (
                "No investment from mainland China",
                "Is your firm free of investment from mainland China?",
                "The list of shareholders, or the approval letter about investments."
            ),
            _ => (
                "No grave breach of labour, environmental or disability-rights law within three years",
                "Has your firm, within the last three years, committed no grave breach of labour, environmental or disability-rights law?",
                "A declaration by the person in charge, which stands on the application form."
            ),
        };
        return (text[rule], text[question], text[proof]);
    }

    public static string Section(IStringLocalizer text, ApplicationSections section) =>
        text[
            section switch
            {
                ApplicationSections.Eligibility => "Conditions",
                ApplicationSections.Contact => "Contact and factory",
                ApplicationSections.Subject => "Trade and items",
                _ => "Stamped application",
            }
        ];

    public static IReadOnlyList<DiagnosisItems> AllItems { get; } = [DiagnosisItems.CarbonInventory, DiagnosisItems.LowCarbon, DiagnosisItems.SmartAi];

    public static string Item(IStringLocalizer text, DiagnosisItems item) =>
        text[
            item switch
            {
                DiagnosisItems.CarbonInventory => "Carbon inventory",
                DiagnosisItems.LowCarbon => "Low-carbon production",
                _ => "Smart production with AI",
            }
        ];

    /// <summary>All items of a case, or null where there is none.</summary>
    public static string? Items(IStringLocalizer text, DiagnosisItems items) =>
        items == DiagnosisItems.None ? null : string.Join(text[", "], AllItems.Where(i => items.HasFlag(i)).Select(i => Item(text, i)));

    [return: NotNullIfNotNull(nameof(code))]
    public static string? Industry(string? code) =>
        OfficialIndustries.All.FirstOrDefault(i => i.Code == code) is { } industry
            ? $"{industry.Code} {(IsEnglish ? industry.NameEn : industry.NameZh)}"
            : code;

    /// <summary>Who took a step, to a side: firms are not told who it was on the platform.</summary>
    public static string Who(IStringLocalizer text, StepView step, Side reader) =>
        step.By == Side.Staff && reader != Side.Staff ? text["The platform"]
        : step.ByName.Length == 0 ? text["A person whose data were erased"]
        : step.ByName;

    /// <summary>From when to when, on one day.</summary>
    public static string Span(DateTimeOffset starts, DateTimeOffset ends) => $"{Show.DateTime(starts)}–{Show.Time(ends)}";

    private static bool IsEnglish => Reader.InEnglish;

    private static string FirmsStep(CaseState state) =>
        state switch
        {
            CaseState.SelfAssessment => "The firm fills in the self-assessment.",
            CaseState.VisitProposed => "The firm chooses one of the times.",
            CaseState.Reported => "The firm reads the report and confirms that it has it.",
            _ => "The firm fills in the survey.",
        };
}

/// <summary>A case as a side looks at it, for the parts of pages that the sides share.</summary>
internal sealed record CaseSight(CaseView Case, Side Reader, DateTimeOffset Now);
