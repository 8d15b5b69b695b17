using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Domain.Programmes;

public class ProgrammeTests
{
    [Fact]
    public void A_window_is_decided_by_days_in_Taipei()
    {
        var window = new Window(WindowKind.UntilDate, new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 31));
        window.On(TaipeiTime.DayOf(new DateTimeOffset(2026, 11, 30, 15, 59, 59, TimeSpan.Zero)), 5, true).ShouldBe(Offer.Later);
        window.On(TaipeiTime.DayOf(new DateTimeOffset(2026, 11, 30, 16, 0, 0, TimeSpan.Zero)), 5, true).ShouldBe(Offer.Open);
        window.On(TaipeiTime.DayOf(new DateTimeOffset(2026, 12, 31, 15, 59, 59, TimeSpan.Zero)), 5, true).ShouldBe(Offer.Open);
        window.On(TaipeiTime.DayOf(new DateTimeOffset(2026, 12, 31, 16, 0, 0, TimeSpan.Zero)), 5, true).ShouldBe(Offer.Closed);
    }

    [Fact]
    public void What_is_full_takes_those_who_wait_or_nobody_or_all_who_are_to_be_selected()
    {
        var today = new DateOnly(2026, 11, 20);
        var untilFull = new Window(WindowKind.UntilFull);
        untilFull.On(today, 1, false).ShouldBe(Offer.Open);
        untilFull.On(today, null, false).ShouldBe(Offer.Open);
        untilFull.On(today, 0, true).ShouldBe(Offer.WaitingList);
        untilFull.On(today, 0, false).ShouldBe(Offer.Full);
        new Window(WindowKind.UntilDate, null, today).On(today, 0, false).ShouldBe(Offer.Open);
    }

    [Theory]
    [InlineData("OneItem", false, 1, false, true)]
    [InlineData("OneItem", false, 2, true, false)]
    [InlineData("OneItem", true, 2, true, true)]
    [InlineData("OneItem", true, 2, false, false)]
    [InlineData("SeveralRanked", false, 4, false, true)]
    public void The_choice_rule(string kind, bool isBackboneFree, int items, bool isBackbone, bool allowed) =>
        new ChoiceRule(Enum.Parse<ChoiceKind>(kind), isBackboneFree).Allows(items, isBackbone).ShouldBe(allowed);

    [Fact]
    public void The_first_priority_that_fits_counts()
    {
        PriorityRule[] rules =
        [
            new("never", Make.Text("從未申請"), new Condition(ConditionKind.Statement)),
            new("not-first", Make.Text("非第一批"), new Condition(ConditionKind.NotFirstBatchSource)),
            new("credit", Make.Text("額度階段"), new Condition(ConditionKind.OptionIn, ["e", "f", "g"])),
            new("others", Make.Text("其他製造業"), new Condition(ConditionKind.Anyone)),
        ];
        PriorityRule.RankOf(rules, FirmFacts.None with { Statements = new Dictionary<string, bool> { ["never"] = true } }).ShouldBe(1);
        PriorityRule.RankOf(rules, FirmFacts.None with { IsFirstBatchSource = false, Option = "f" }).ShouldBe(2);
        PriorityRule.RankOf(rules, FirmFacts.None with { IsFirstBatchSource = true, Option = "f" }).ShouldBe(3);
        PriorityRule.RankOf(rules, FirmFacts.None with { IsFirstBatchSource = true, Option = "a" }).ShouldBe(4);
        PriorityRule.RankOf(rules[..3], FirmFacts.None).ShouldBe(4);
    }

    [Theory]
    [InlineData(10, "Met")]
    [InlineData(9, "NotMet")]
    [InlineData(200, "NotMet")]
    [InlineData(null, "Unknown")]
    public void Employees_are_counted_from_the_fewest_to_the_most(int? employees, string verdict) =>
        new Condition(ConditionKind.EmployeesBetween, Least: 10, Most: 199)
            .Judge("k", FirmFacts.None with { Employees = employees })
            .ToString()
            .ShouldBe(verdict);

    [Fact]
    public void Nothing_is_published_that_nobody_could_apply_for()
    {
        var programme = Make.Draft();
        programme.Publish(Make.Now).ShouldFailWith(ProgrammeErrors.NoItems);
        programme.AddItem(Make.Item(), new Window(WindowKind.UntilFull), new ItemPlan(21, Reviewers: 2), Make.Now).ShouldSucceed();
        programme.Publish(Make.Now).ShouldFailWith(ProgrammeErrors.NoConsent);
        programme.ChangeParts(null, Make.Form() with { Sets = [] }, Make.Now).ShouldSucceed();
        programme.Publish(Make.Now).ShouldFailWith(ProgrammeErrors.NoQuestions);
        programme.ChangeParts(null, Make.Form() with { Criteria = [] }, Make.Now).ShouldSucceed();
        programme.Publish(Make.Now).ShouldFailWith(ProgrammeErrors.NoCriteria("A"));
        programme.ChangeParts(null, Make.Form(), Make.Now).ShouldSucceed();
        programme.Publish(Make.Now).ShouldSucceed();
        programme.Publish(Make.Now).ShouldFailWith(ProgrammeErrors.Published);
    }

    [Fact]
    public void A_published_form_that_changes_becomes_the_next_version()
    {
        var (programme, item) = Make.Published();
        programme.NewForms.Select(f => f.Version).ShouldBe([1]);
        var form = Make.Form();
        programme.ChangeParts(null, form with { Consents = [form.Consents[0] with { Text = Make.Text("新的說明") }] }, Make.Now).ShouldSucceed();
        (programme.FormVersion, programme.NewForms.Select(f => f.Version).Last()).ShouldBe((2, 2));
        programme.Forms.Of(item.Id).Consents.Single().Version.ShouldBe(2);
        programme.NewForms[0].Forms.Of(item.Id).Consents.Single().Version.ShouldBe(1);
        programme.ChangeParts(null, programme.Forms.Common with { Stages = [] }, Make.Now).ShouldSucceed();
        programme.Forms.Common.Consents.Single().Version.ShouldBe(2);
    }

    [Fact]
    public void A_key_stands_once_in_what_an_item_asks()
    {
        var (programme, item) = Make.Published();
        var twice = new FormParts
        {
            Sets = [new QuestionSet("extra", Make.Text("其他")) { Questions = [new Question("capital", QuestionKind.Number, Make.Text("又一次"))] }],
        };
        programme.ChangeParts(item.Id, twice, Make.Now).Error!.Message.ShouldBe("Two parts of this form have the same key.");
        programme.ChangeParts(item.Id, new FormParts { Options = [new ItemOption("one", Make.Text("一"))] }, Make.Now).IsFailure.ShouldBeTrue();
    }

    [Fact]
    public void Places_that_are_taken_stay()
    {
        var (programme, item) = Make.Published();
        programme.ChangeItem(item.Id, Make.Item(), new Window(WindowKind.UntilFull), new ItemPlan(4), taken: 5, Make.Now).Fields().ShouldBe(["Quota"]);
        programme.RemoveItem(item.Id, hasApplications: true, Make.Now).ShouldFailWith(ProgrammeErrors.HasApplications);
        programme.AddItem(Make.Item(), new Window(WindowKind.UntilFull), new ItemPlan(4), Make.Now).Fields().ShouldBe(["Code"]);
        programme.AddItem(Make.Item("B"), new Window(WindowKind.UntilDate), new ItemPlan(4), Make.Now).Fields().ShouldBe(["ClosesOn"]);
    }

    [Fact]
    public void Last_years_programme_is_copied_with_its_forms_and_not_with_its_firms()
    {
        var (programme, item) = Make.Published(window: new Window(WindowKind.UntilDate, new DateOnly(2026, 2, 1), new DateOnly(2026, 4, 23)));
        programme
            .ChangeParts(item.Id, new FormParts { Options = [new ItemOption("a", Make.Text("甲")), new ItemOption("b", Make.Text("乙"))] }, Make.Now)
            .ShouldSucceed();

        var copy = programme.CopyTo("low-carbon-2027", 2027, Make.Now).Value;

        (copy.State, copy.Year, copy.EndsOn, copy.FormVersion).ShouldBe((ProgrammeState.Draft, 2027, new DateOnly(2027, 12, 31), 1));
        var copied = copy.Items.ShouldHaveSingleItem();
        copied.Id.ShouldNotBe(item.Id);
        (copied.Window.OpensOn, copied.Window.ClosesOn).ShouldBe((new DateOnly(2027, 2, 1), new DateOnly(2027, 4, 23)));
        copy.Forms.Of(copied.Id).Options.Count.ShouldBe(2);
        copy.Forms.Of(copied.Id).Sets.Count.ShouldBe(2);
        copy.Publish(Make.Now).ShouldSucceed();
        programme.CopyTo("Bad Address", 2027, Make.Now).Fields().ShouldBe(["Slug"]);
    }
}
