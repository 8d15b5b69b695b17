using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Domain;

/// <summary>Every action in every state by every role: what stands in the table happens, everything else is refused and changes nothing.</summary>
public class CaseTableTests
{
    private const string Open = "Draft Submitted Returned Approved SelfAssessment VisitPlanning VisitProposed VisitConfirmed Reported Survey";

    private static readonly Actor Successor = Actor.Consultant(Guid.CreateVersion7(), "羅顧問");

    private static readonly Dictionary<CaseAction, Func<DiagnosisCase, Actor, Result>> Actions = new()
    {
        [CaseAction.Edit] = (c, by) => c.SetScan(by, Guid.CreateVersion7(), Make.Now),
        [CaseAction.Submit] = (c, by) => c.Submit(by, Make.Now),
        [CaseAction.Return] = (c, by) => c.Return(by, Make.Note(ApplicationSections.Scan), Make.Now),
        [CaseAction.Approve] = (c, by) => c.Approve(by, null, Make.Now),
        [CaseAction.Reject] = (c, by) => c.Reject(by, "不符資格", Make.Now),
        [CaseAction.Match] = (c, by) => c.Match(by, Make.Matched(), null, Make.Now),
        [CaseAction.Reassign] = (c, by) => c.Reassign(by, Make.Matched(Successor), "原顧問請假", Make.Now),
        [CaseAction.SendSelfAssessment] = (c, by) => c.SendSelfAssessment(by, Make.Now),
        [CaseAction.ReturnSelfAssessment] = (c, by) => c.ReturnSelfAssessment(by, "用電量少了單位", Make.Now),
        [CaseAction.ProposeVisit] = (c, by) => c.ProposeVisit(by, [Make.Visit], null, Make.Now),
        [CaseAction.ConfirmVisit] = (c, by) => c.ConfirmVisit(by, c.Proposals.Select(p => p.Id).FirstOrDefault(), null, Make.Now),
        [CaseAction.DeclineVisit] = (c, by) => c.DeclineVisit(by, "都在出貨", Make.Now),
        [CaseAction.CancelVisit] = (c, by) => c.CancelVisit(by, "颱風", Make.Now),
        [CaseAction.UploadReport] = (c, by) => c.UploadReport(by, Guid.CreateVersion7(), null, Make.Later),
        [CaseAction.RequestRevision] = (c, by) => c.RequestRevision(by, "缺第三章", Make.Later),
        [CaseAction.ConfirmReceipt] = (c, by) => c.ConfirmReceipt(by, 1, Make.Later),
        [CaseAction.SendSurvey] = (c, by) => c.SendSurvey(by, Make.Later),
        [CaseAction.Withdraw] = (c, by) => c.Withdraw(by, null, Make.Now),
        [CaseAction.End] = (c, by) => c.End(by, "逾期", Make.Now),
        [CaseAction.Claim] = (c, by) => c.Claim(by, Make.Now),
        [CaseAction.TakeOver] = (c, by) => c.TakeOver(by, Make.Now),
        [CaseAction.Release] = (c, by) => c.Release(by),
    };

    // who may do what, and where it leads from each state; everything that is not here is refused
    private static readonly (CaseAction Action, string By, string From, string To)[] Table =
    [
        (CaseAction.Edit, "Firm", "Draft Returned", "same"),
        (CaseAction.Submit, "Firm", "Draft Returned", "Submitted"),
        (CaseAction.Return, "Staff", "Submitted", "Returned"),
        (CaseAction.Approve, "Staff", "Submitted", "Approved"),
        (CaseAction.Reject, "Staff", "Submitted", "Rejected"),
        (CaseAction.Match, "Staff", "Approved", "SelfAssessment"),
        (CaseAction.Reassign, "Staff", "SelfAssessment VisitPlanning Reported", "same"),
        (CaseAction.Reassign, "Staff", "VisitProposed VisitConfirmed", "VisitPlanning"),
        (CaseAction.SendSelfAssessment, "Firm", "SelfAssessment", "VisitPlanning"),
        (CaseAction.ReturnSelfAssessment, "Consultant Staff", "VisitPlanning VisitProposed", "SelfAssessment"),
        (CaseAction.ProposeVisit, "Consultant", "VisitPlanning VisitProposed", "VisitProposed"),
        (CaseAction.ConfirmVisit, "Firm", "VisitProposed", "VisitConfirmed"),
        (CaseAction.DeclineVisit, "Firm", "VisitProposed", "VisitPlanning"),
        (CaseAction.CancelVisit, "Firm Consultant", "VisitConfirmed", "VisitPlanning"),
        (CaseAction.UploadReport, "Consultant", "VisitConfirmed Reported", "Reported"),
        (CaseAction.RequestRevision, "Firm", "Reported", "VisitConfirmed"),
        (CaseAction.ConfirmReceipt, "Firm", "Reported", "Survey"),
        (CaseAction.SendSurvey, "Firm", "Survey", "Closed"),
        (CaseAction.Withdraw, "Firm", "Draft Submitted Returned Approved SelfAssessment VisitPlanning VisitProposed VisitConfirmed", "Withdrawn"),
        (CaseAction.End, "Staff", "Submitted Returned Approved SelfAssessment VisitPlanning VisitProposed VisitConfirmed Reported Survey", "Ended"),
        (CaseAction.Claim, "Staff", "Submitted Approved", "same"),
        (CaseAction.TakeOver, "Staff", "Submitted Approved", "same"),
        (CaseAction.Release, "Staff", "Submitted Approved", "same"),
    ];

    // a side, or somebody who is on that side without being the one of the case
    private static readonly string[] Roles = ["Firm", "Consultant", "OtherConsultant", "Staff", "StaffOfFirm"];

    public static TheoryData<string, string, string> Cells()
    {
        var cells = new TheoryData<string, string, string>();
        foreach (var action in Actions.Keys)
        foreach (var state in Enum.GetNames<CaseState>())
        foreach (var role in Roles)
            cells.Add(action.ToString(), state, role);
        return cells;
    }

    [Fact]
    public void Every_action_is_in_the_table() => Enum.GetValues<CaseAction>().Except(Actions.Keys).ShouldBe([CaseAction.Start]);

    [Theory]
    [MemberData(nameof(Cells))]
    public void Action_in_state_by_a_role(string action, string state, string role)
    {
        var found = Make.Case(Enum.Parse<CaseState>(state));
        found.State.ToString().ShouldBe(state);
        var (what, by) = (Enum.Parse<CaseAction>(action), As(role));
        var (version, steps) = (found.Version, found.Steps.Count);
        var move = Table.SingleOrDefault(t => t.Action == what && t.By.Split(' ').Contains(role) && t.From.Split(' ').Contains(state));
        found.Can(what, by).ShouldBe(move.To is not null);

        var result = Actions[what](found, by);

        if (move.To is not null)
        {
            result.ShouldSucceed();
            found.State.ToString().ShouldBe(move.To == "same" ? state : move.To);
            found.Version.ShouldNotBe(version);
            found.Turn.ShouldBe(CaseMoves.TurnOf(found.State));
            // what is no step of the case leaves no line in its history
            if (what is CaseAction.Edit or CaseAction.Claim or CaseAction.TakeOver or CaseAction.Release)
                found.Steps.Count.ShouldBe(steps);
            else
                found.Steps[^1].Action.ShouldBe(what);
            return;
        }

        result.Error.ShouldNotBeNull().Kind.ShouldBeOneOf(ErrorKind.Conflict, ErrorKind.Forbidden);
        (found.State.ToString(), found.Steps.Count, found.Version).ShouldBe((state, steps, version));
    }

    [Fact]
    public void Each_open_state_is_somebodys_turn_and_part_of_a_stage_and_no_other_is()
    {
        foreach (var state in Enum.GetValues<CaseState>())
        {
            var isOpen = Open.Split(' ').Contains(state.ToString());
            (CaseMoves.Open.Contains(state), CaseMoves.TurnOf(state) is not null, CaseMoves.StageOf(state) is not null).ShouldBe((isOpen, isOpen, isOpen));
            Make.Case(state).IsOpen.ShouldBe(isOpen);
            (Make.Case(state).OverAt is null).ShouldBe(isOpen);
        }

        Enum.GetValues<CaseStage>().SelectMany(CaseMoves.StatesOf).Order().ShouldBe(CaseMoves.Open.Order());
    }

    [Fact]
    public void Each_side_is_at_its_turn_in_the_states_that_wait_for_it()
    {
        CaseMoves.Open.Where(s => CaseMoves.TurnOf(s) == Side.Staff).ShouldBe([CaseState.Submitted, CaseState.Approved]);
        CaseMoves.Open.Where(s => CaseMoves.TurnOf(s) == Side.Consultant).ShouldBe([CaseState.VisitPlanning, CaseState.VisitConfirmed]);
    }

    private static Actor As(string role) =>
        role switch
        {
            "Firm" => Make.Applicant,
            "Consultant" => Make.Adviser,
            "OtherConsultant" => Successor,
            "Staff" => Actor.Staff(Guid.CreateVersion7(), "某人"),
            // has sent the application and holds the permission as well
            _ => Make.Applicant with { Side = Side.Staff },
        };
}
