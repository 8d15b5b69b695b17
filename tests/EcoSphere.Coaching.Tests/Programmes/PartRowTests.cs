using System.Text.Json;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Coaching.Infrastructure.Seeds.Programmes;
using EcoSphere.Coaching.Pages.Coaching.Admin.Programmes.Form;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Programmes;

public class PartRowTests
{
    private static readonly Dictionary<string, FormParts> All = new(StringComparer.Ordinal)
    {
        ["2023"] = LowCarbon2023.Common,
        ["2023 A"] = LowCarbon2023.Items[0].Own,
        ["2023 B"] = LowCarbon2023.Items[1].Own,
        ["2023 C"] = LowCarbon2023.Items[2].Own,
        ["2023 D"] = LowCarbon2023.Items[3].Own,
        ["2023 F"] = LowCarbon2023.Items[5].Own,
        ["2015"] = GreenGrowth2015.Common,
        ["training"] = FootprintTraining.Item.Own,
        ["test"] = Domain.Make.Form(),
    };

    public static TheoryData<string> Forms() => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_that_is_shown_in_the_editor_is_kept_as_it_was(string name)
    {
        var (form, keys) = (All[name], PartKeys.Beside([]));
        var kept = new FormParts
        {
            Rules = [.. form.Rules.Select(r => ConditionRow.Of(r).Rule(keys))],
            Priorities = [.. form.Priorities.Select(p => ConditionRow.Of(p).Priority(keys))],
            Options = [.. form.Options.Select(o => OptionRow.Of(o).Option(keys))],
            Sets = [.. form.Sets.Select(s => s with { Questions = [.. s.Questions.Select(q => QuestionRow.Of(q).Question(keys))] })],
            Attachments = [.. form.Attachments.Select(a => AttachmentRow.Of(a).Attachment(keys))],
            Consents = [.. form.Consents.Select(c => ConsentRow.Of(c).Consent(keys) with { Version = c.Version })],
            Stages = [.. form.Stages.Select(s => StageRow.Of(s).Stage(keys))],
            Criteria = [.. form.Criteria.Select(c => CriterionRow.Of(c).Criterion(keys))],
        };
        JsonSerializer.Serialize(kept).ShouldBe(JsonSerializer.Serialize(form));
        FormChecks.Failure(kept).ShouldBeNull();
        FormChecks.Clash(kept).ShouldBeNull();
    }

    [Theory]
    [InlineData("Electricity of the year (kWh)", "electricity-of-the-year-kwh")]
    [InlineData("Electricity", "electricity-2")]
    [InlineData(null, "question")]
    [InlineData("年用電量", "question")]
    public void A_new_part_gets_a_key_that_no_other_has(string? english, string key) =>
        PartKeys.Beside(["electricity"]).Key(key: null, Domain.Make.Text("年用電量") with { En = english }, "question").ShouldBe(key);

    [Fact]
    public void A_part_keeps_its_key_whatever_it_is_called() =>
        PartKeys.Beside(["power"]).Key("power", Domain.Make.Text("用電") with { En = "Gas" }, "question").ShouldBe("power");
}
