using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using Result = EcoSphere.Kernel.Result;

namespace EcoSphere.Coaching.Tests.Domain.Applications;

public class StateTableTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static readonly Dictionary<string, Func<CoachingApplication, Actor, Result>> Actions = new(StringComparer.Ordinal)
    {
        ["Return"] = (a, by) => a.Return(by, [new ReturnNote("firm", "請更正")], new DateOnly(2026, 12, 4), null, Make.Now),
        ["Resubmit"] = (a, by) => a.Resubmit(by, Make.Form(), Make.Facts, null, Make.Now),
        ["GiveUp"] = (a, _) => a.GiveUp(Make.Now.AddDays(60)),
        ["Qualify"] = (a, by) => a.Qualify(by, null, Make.Now),
        ["Refuse"] = (a, by) => a.Refuse(by, "資格不符", Make.Now),
        ["List"] = (a, by) => a.List(by, Guid.CreateVersion7(), 0, Make.Now),
        ["Unlist"] = (a, by) => a.Unlist(by, Make.Now),
        ["Approve"] = (a, by) => a.Approve(by, hasPlace: true, null, Make.Now),
        ["Waitlist"] = (a, by) => a.Approve(by, hasPlace: false, null, Make.Now),
        ["MoveUp"] = (a, _) => a.MoveUp(Make.Now),
        ["Start"] = (a, by) => a.Start(by, Make.Now),
        ["Complete"] = (a, by) => a.Complete(by, null, Make.Now),
        ["Withdraw"] = (a, by) => a.Withdraw(by, PlaceRelease.UntilCompleted, "改期", Make.Now),
        ["Terminate"] = (a, by) => a.Terminate(by, PlaceRelease.UntilCompleted, "未配合", Make.Now),
    };

    // who may do what, and where it leads from each state; everything that is not here is refused
    private static readonly (string Action, Side? By, string From, ApplicationState To, bool HoldsPlace)[] Table =
    [
        ("Return", Side.Staff, "Submitted", ApplicationState.Returned, false),
        ("Resubmit", Side.Firm, "Returned", ApplicationState.Submitted, false),
        ("GiveUp", null, "Returned", ApplicationState.GivenUp, false),
        ("Qualify", Side.Staff, "Submitted", ApplicationState.Qualified, false),
        ("Refuse", Side.Staff, "Submitted Qualified Listed Waitlisted", ApplicationState.Refused, false),
        ("List", Side.Staff, "Qualified", ApplicationState.Listed, false),
        ("Unlist", Side.Staff, "Listed", ApplicationState.Qualified, false),
        ("Approve", Side.Staff, "Listed", ApplicationState.Approved, true),
        ("Waitlist", Side.Staff, "Listed", ApplicationState.Waitlisted, false),
        ("MoveUp", null, "Waitlisted", ApplicationState.Approved, true),
        ("Start", Side.Staff, "Approved", ApplicationState.Running, true),
        ("Complete", Side.Staff, "Running", ApplicationState.Completed, true),
        ("Withdraw", Side.Firm, "Submitted Returned Qualified Listed Approved Waitlisted Running", ApplicationState.Withdrawn, false),
        ("Terminate", Side.Staff, "Approved Running", ApplicationState.Terminated, false),
    ];

    public static TheoryData<string, string, string> Cells()
    {
        var cells = new TheoryData<string, string, string>();
        foreach (var action in Actions.Keys)
        foreach (var state in Enum.GetNames<ApplicationState>())
        foreach (var side in Enum.GetNames<Side>())
            cells.Add(action, state, side);
        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Action_in_state_by_a_side(string action, string state, string side)
    {
        var application = Make.In(Enum.Parse<ApplicationState>(state));
        application.State.ToString().ShouldBe(state);
        var (version, steps, held) = (application.Version, application.StepCount, application.HoldsPlace);
        var by = new Actor(Enum.Parse<Side>(side), Guid.CreateVersion7(), "某人");
        var move = Table.SingleOrDefault(t => t.Action == action && t.From.Split(' ').Contains(state) && (t.By is null || t.By == by.Side));

        var result = Actions[action](application, by);

        if (move.From is not null)
        {
            result.ShouldSucceed();
            (application.State, application.HoldsPlace, application.StepCount).ShouldBe((move.To, move.HoldsPlace, steps + 1));
            application.Steps[^1].Number.ShouldBe(application.StepCount);
            application.Version.ShouldNotBe(version);
            return;
        }

        result.Error.ShouldNotBeNull().Kind.ShouldBeOneOf(ErrorKind.Conflict, ErrorKind.Forbidden);
        (application.State.ToString(), application.StepCount, application.Version, application.HoldsPlace).ShouldBe((state, steps, version, held));
    }

    [Fact]
    public void Whatever_happens_it_goes_the_way_of_the_table_and_a_place_is_held_in_three_states_only() =>
        Prop.ForAll(
                ArbMap.Default.GeneratorFor<int>().Select(i => Math.Abs(i % 1000)).ListOf().ToArbitrary(),
                steps =>
                {
                    var application = Make.Submitted();
                    foreach (var step in steps)
                    {
                        var before = application.State;
                        var action = Actions.ElementAt(step % Actions.Count).Key;
                        var by = (step / Actions.Count % 2) == 0 ? Make.Reviewer : Make.Firm;
                        var isDone = Actions[action](application, by).IsSuccess;
                        var move = Table.SingleOrDefault(t =>
                            t.Action == action && t.From.Split(' ').Contains(before.ToString()) && (t.By is null || t.By == by.Side)
                        );
                        if (
                            isDone != (move.From is not null)
                            || application.State != (isDone ? move.To : before)
                            || application.HoldsPlace != ApplicationMoves.Accepted.Contains(application.State)
                        )
                            return false;
                    }

                    return true;
                }
            )
            .Check(Many);

    [Fact]
    public void A_place_that_was_used_does_not_come_back_where_the_item_says_so()
    {
        var running = Make.In(ApplicationState.Running);
        running.Withdraw(Make.Firm, PlaceRelease.UntilStarted, "停工", Make.Now).ShouldSucceed();
        running.HoldsPlace.ShouldBeTrue();
        var approved = Make.In(ApplicationState.Approved);
        approved.Withdraw(Make.Firm, PlaceRelease.UntilStarted, "停工", Make.Now).ShouldSucceed();
        approved.HoldsPlace.ShouldBeFalse();
    }

    [Fact]
    public void Whoever_acted_for_the_firm_decides_nothing()
    {
        var application = Make.Submitted();
        application.Qualify(Actor.Staff(Make.Firm.Id, "兩邊都是"), null, Make.Now).ShouldFailWith(ApplicationErrors.OwnFirm);
    }

    [Fact]
    public void Whoever_has_not_read_the_last_step_is_told_who_took_it()
    {
        var application = Make.In(ApplicationState.Qualified);
        application.WhyStale(2).ShouldBeNull();
        var stale = application.WhyStale(1).ShouldNotBeNull();
        (stale.Kind, stale.Args[0], stale.Args[1]).ShouldBe((ErrorKind.Conflict, (object)Make.Reviewer.Name, (object)"2026/11/20 11:04"));
    }

    [Fact]
    public void Leaving_and_refusing_need_a_reason_and_the_cost_is_noted_afterwards_up_to_the_limit()
    {
        Make.Submitted().Withdraw(Make.Firm, PlaceRelease.UntilCompleted, " ", Make.Now).Fields().ShouldBe(["Note"]);
        Make.Submitted().Refuse(Make.Reviewer, null, Make.Now).Fields().ShouldBe(["Note"]);
        var left = Make.In(ApplicationState.Withdrawn);
        left.NoteCost(Make.Reviewer, 120_000m, 90_000m, "已支出費用").Fields().ShouldBe(["Amount"]);
        left.NoteCost(Make.Reviewer, 45_000m, 90_000m, null).Fields().ShouldBe(["Note"]);
        left.NoteCost(Make.Reviewer, 45_000m, 90_000m, "已完成兩次訪廠").ShouldSucceed();
        (left.CostToPayBack, left.CostNote).ShouldBe((45_000m, "已完成兩次訪廠"));
        Make.Submitted().NoteCost(Make.Reviewer, 1m, null, "x").ShouldFailWith(ApplicationErrors.NotNow);
    }
}
