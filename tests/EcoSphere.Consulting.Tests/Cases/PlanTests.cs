using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Matches;
using EcoSphere.Consulting.Application.Surveys.Results;
using EcoSphere.Consulting.Application.Surveys.Templates;
using EcoSphere.Consulting.Application.Teams;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Infrastructure;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Cases;

/// <summary>No list reads a whole table, or sorts more than the ties of its index where it shows one state; and no page asks more than it has to.</summary>
public sealed class PlanTests(App app) : IClassFixture<App>
{
    private static readonly CaseFilter UnderWay = new(CaseTab.UnderWay, null, null, null, null, null);

    public static TheoryData<string> Filters() => [.. Named.Keys];

    private static Dictionary<string, CaseFilter> Named { get; } =
        new(StringComparer.Ordinal)
        {
            ["under way"] = UnderWay,
            ["everything"] = UnderWay with { Tab = CaseTab.All },
            ["everything, the newest number first"] = UnderWay with { Tab = CaseTab.All, Sort = "-number" },
            ["a state"] = UnderWay with { Tab = CaseTab.Review },
            ["a state, the newest first"] = UnderWay with { Tab = CaseTab.Closed, Sort = "-since" },
            ["two states"] = UnderWay with { Tab = CaseTab.Visit },
            ["a side"] = UnderWay with { Turn = Side.Consultant },
            ["a trade"] = UnderWay with { Tab = CaseTab.Review, Industry = "26" },
            ["a trade of all"] = UnderWay with { Tab = CaseTab.All, Industry = "26" },
            ["claimed by me"] = UnderWay with { Claim = ClaimFilter.Mine },
            ["claimed by nobody"] = UnderWay with { Tab = CaseTab.Review, Claim = ClaimFilter.Nobody },
        };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_list_walks_an_index(string filter)
    {
        // an empty list is not asked for
        var (firm, consultant) = await Something();
        using var probe = await StatementProbe.Of<ConsultingDb>(app);
        (await app.Send(new ListCases(Side.Staff, Named[filter], 1), Diagnosing.Staff)).Error.ShouldBeNull();
        (await app.Send(new ListCases(Side.Consultant, Named[filter], 1), consultant)).Error.ShouldBeNull();
        (await app.Send(new ListMyCases(), firm.Member)).Error.ShouldBeNull();
        await Check(probe);
    }

    [Theory]
    [InlineData("a state", "IX_Cases_State_StateSince (State=?)")]
    [InlineData("a trade", "IX_Cases_IndustryCode_State_StateSince (IndustryCode=? AND State=?)")]
    [InlineData("everything", "IX_Cases_StateSince")]
    public async Task A_long_list_is_walked_in_the_order_of_its_index(string filter, string index)
    {
        await Something();
        using var probe = await StatementProbe.Of<ConsultingDb>(app);
        (await app.Send(new ListCases(Side.Staff, Named[filter], 1), Diagnosing.Staff)).Error.ShouldBeNull();
        var list = probe.Questions.Single(q => q.Text.Contains("LIMIT", StringComparison.Ordinal) && q.Text.Contains("ORDER BY", StringComparison.Ordinal));
        var plan = await StatementProbe.Plan(list);
        plan.ShouldContain(step => step.Contains(index, StringComparison.Ordinal), string.Join('\n', plan));
        plan.ShouldNotContain("USE TEMP B-TREE FOR ORDER BY", string.Join('\n', plan));
    }

    [Fact]
    public async Task What_else_is_listed_counted_and_asked_by_jobs_is_sought()
    {
        var (firm, consultant) = await Something();
        var id = await app.Case(await app.Firm(), CaseState.Approved);
        await app.Reviewer();
        using var probe = await StatementProbe.Of<ConsultingDb>(app);
        (await app.Send(new GetCaseWork(Side.Firm), firm.Member)).Error.ShouldBeNull();
        (await app.Send(new GetCaseWork(Side.Consultant), consultant)).Error.ShouldBeNull();
        (await app.Send(new CountWaitingCases(), Diagnosing.Staff)).Error.ShouldBeNull();
        (await app.Send(new GetDashboard(), Diagnosing.Staff)).Error.ShouldBeNull();
        (await app.Send(new ListCandidates(id), Diagnosing.Staff)).Error.ShouldBeNull();
        (await app.Send(new ListTeams(), Diagnosing.Staff)).Error.ShouldBeNull();
        (await app.Send(new ListTemplates(), Diagnosing.Staff)).Error.ShouldBeNull();
        (await app.Send(new GetSurveyResults(new SurveyFilter(null, null, null), 1), Diagnosing.Staff)).Error.ShouldBeNull();
        (await app.Send(new GetSurveyResults(new SurveyFilter("26", 2026, null), 1), Diagnosing.Staff)).Error.ShouldBeNull();
        app.Clock.Advance(TimeSpan.FromDays(40));
        await app.Run("consulting", "RemindOfCases");
        await app.Run("consulting", "CleanCaseDrafts");
        await Check(probe);
    }

    // of the six that a page may ask, two are asked for every signed-in person: the session, and what is unread
    [Fact]
    public async Task A_page_asks_the_database_a_few_times()
    {
        var (firm, consultant) = await Something();
        var id = (await app.Send(new ListMyCases(), firm.Member)).Value.Rows[0].Id;
        var surveyed = await app.Firm();
        await app.Case(surveyed, CaseState.Survey, consultant);
        var filling = await app.Firm();
        await app.Case(filling, CaseState.SelfAssessment, consultant);
        foreach (
            var (person, path) in ((Person, string)[])
                [
                    (firm.Member, "/member/diagnosis"),
                    (firm.Member, $"/member/diagnosis/{id}"),
                    (filling.Member, "/member/self-assessment"),
                    (filling.Member, "/member/self-assessment/check"),
                    (firm.Member, $"/member/diagnosis/{id}/withdraw"),
                    (firm.Member, $"/member/self-assessment/{id}"),
                    (firm.Member, "/member/survey"),
                    (surveyed.Member, "/member/survey"),
                    (surveyed.Member, "/member/survey/satisfaction"),
                    (surveyed.Member, "/member/survey/check"),
                    (consultant, "/consultant/cases"),
                    (consultant, $"/consultant/cases/{id}"),
                    (consultant, $"/consultant/cases/{id}/self-assessment"),
                    (consultant, $"/consultant/cases/{id}/self-assessment/return"),
                    (Diagnosing.Staff, "/admin/consulting/cases"),
                    (Diagnosing.Staff, $"/admin/consulting/cases/{id}"),
                    (Diagnosing.Staff, $"/admin/consulting/cases/{id}/reassign"),
                    (Diagnosing.Staff, "/admin/consulting/teams"),
                    (Diagnosing.Staff, "/admin/consulting/templates"),
                    (Diagnosing.Staff, "/admin/consulting/surveys"),
                ]
        )
        {
            using var probe = await StatementProbe.Of<ConsultingDb>(app);
            await app.Browse(person).Get(path);
            probe.Heard.ShouldBeInRange(1, 4, path);
        }
    }

    private async Task<(Firm Firm, Person Consultant)> Something()
    {
        var (firm, consultant) = (await app.Firm(), await app.Consultant());
        await app.Case(firm, CaseState.VisitProposed, consultant);
        await app.Case(await app.Firm(), CaseState.Submitted);
        await app.Case(await app.Firm(), CaseState.Closed, consultant);
        return (firm, consultant);
    }

    private async Task Check(StatementProbe probe)
    {
        probe.Questions.ShouldNotBeEmpty();
        // the teams are a handful, which is read whole
        foreach (var question in probe.Questions.Where(q => !q.Text.Contains("FROM \"Teams\"", StringComparison.Ordinal)))
        {
            var plan = await StatementProbe.Plan(question);
            plan.ShouldNotContain(
                step => step.StartsWith("SCAN TABLE", StringComparison.Ordinal) && !step.Contains("INDEX", StringComparison.Ordinal),
                $"{question.Text}\n{string.Join('\n', plan)}"
            );
        }
    }
}
