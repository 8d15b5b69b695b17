using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Domain;

public class SurveyTests
{
    private static readonly Dictionary<string, string?> Filled = new(StringComparer.Ordinal)
    {
        ["A1"] = " １,２００ ",
        ["A2"] = "是",
        ["B1"] = "節能",
    };

    private static readonly Dictionary<SatisfactionItem, int> Scores = Enum.GetValues<SatisfactionItem>().ToDictionary(i => i, _ => 4);

    [Fact]
    public void A_template_is_written_published_and_then_fixed()
    {
        var template = SurveyTemplate.Begin("26", 1, Make.Now).Value;
        template.Publish(Make.Now).ShouldFailWith(SurveyErrors.NoQuestions);
        template
            .Write(" ", "Title", [Make.Questions[0] with { Key = "" }, Make.Questions[1], Make.Questions[1]])
            .Fields()
            .ShouldBe(["TitleZh", "Question1.Key", "Question3.Key"]);
        template
            .Write("問卷", "Survey", [Make.Questions[2] with { Options = "只有一個" }, Make.Questions[0] with { Least = 5, Most = 1 }])
            .Fields()
            .ShouldBe(["Question1.Options", "Question2.Most"]);
        template.Write("問卷", "Survey", Make.Questions).ShouldSucceed();
        template.Write("問卷二", "Survey 2", [.. Make.Questions.Reverse()]).ShouldSucceed();
        template.Questions.Select(q => (q.Position, q.Key)).ShouldBe([(1, "B2"), (2, "B1"), (3, "A2"), (4, "A1")]);
        template.Publish(Make.Now).ShouldSucceed();
        template.Write("問卷", "Survey", Make.Questions).ShouldFailWith(SurveyErrors.TemplateFixed);
        template.Publish(Make.Now).ShouldFailWith(SurveyErrors.TemplateFixed);
        SurveyTemplate.Begin("99", 1, Make.Now).Fields().ShouldBe(["IndustryCode"]);
        SurveyTemplate.Begin(SurveyTemplate.General, 1, Make.Now).ShouldSucceed();
    }

    [Fact]
    public void Cells_are_read_each_by_its_question()
    {
        var template = Make.Template();
        var reading = template.Read(Filled);
        reading.Faults.ShouldBeEmpty();
        reading.Answers.ShouldBe([new AcceptedAnswer("A1", "1200"), new AcceptedAnswer("A2", "是"), new AcceptedAnswer("B1", "節能")]);

        var wrong = template.Read(
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["A1"] = "5",
                ["A2"] = "也許",
                ["B2"] = new string('長', 2001),
            }
        );
        wrong.Answers.ShouldBeEmpty();
        wrong
            .Faults.Select(f => (f.Key, f.Why.Message))
            .ShouldBe([
                ("A1", SurveyErrors.OutOfRange(10, 100_000).Message),
                ("A2", SurveyErrors.NotAnOption.Message),
                ("B1", SurveyErrors.Unanswered.Message),
                ("B2", Error.Invalid("Use at most {0} characters.").Message),
            ]);
        template.Read(new Dictionary<string, string?>(StringComparer.Ordinal) { ["A1"] = "十二" }).Faults[0].Why.ShouldBeEquivalentTo(SurveyErrors.NotANumber);
    }

    [Fact]
    public void A_workbook_of_another_trade_or_of_a_draft_is_refused()
    {
        var survey = Make.Survey();
        var template = Make.Template("24");
        survey.TakeWorkbook(template, Guid.CreateVersion7(), template.Read(Filled), Make.Later).ShouldFailWith(SurveyErrors.WrongTemplate);
        var draft = SurveyTemplate.Begin("26", 2, Make.Now).Value;
        survey.TakeWorkbook(draft, Guid.CreateVersion7(), draft.Read(Filled), Make.Later).ShouldFailWith(SurveyErrors.WrongTemplate);
        var general = Make.Template(SurveyTemplate.General);
        survey.TakeWorkbook(general, Guid.CreateVersion7(), general.Read(Filled), Make.Later).ShouldSucceed();
    }

    [Fact]
    public void It_is_sent_with_both_parts_complete_and_then_fixed()
    {
        var (survey, template) = (Make.Survey(), Make.Template());
        survey.Send(Make.Later).Fields().ShouldBe(["File", .. Enum.GetNames<SatisfactionItem>()]);
        survey
            .TakeWorkbook(template, Guid.CreateVersion7(), template.Read(new Dictionary<string, string?>(StringComparer.Ordinal)), Make.Later)
            .ShouldSucceed();
        (survey.Faults.Count, survey.IsWorkbookComplete).ShouldBe((3, false));
        survey.Rate(Scores, "很好", null, "希望有後續輔導").ShouldSucceed();
        survey.Send(Make.Later).Fields().ShouldBe(["File"]);
        survey.TakeWorkbook(template, Guid.CreateVersion7(), template.Read(Filled), Make.Later).ShouldSucceed();
        survey.Send(Make.Later).ShouldSucceed();
        survey.Send(Make.Later).ShouldFailWith(SurveyErrors.AlreadySent);
        survey.Rate(Scores, null, null, null).ShouldFailWith(SurveyErrors.AlreadySent);
        survey.TakeWorkbook(template, Guid.CreateVersion7(), template.Read(Filled), Make.Later).ShouldFailWith(SurveyErrors.AlreadySent);
        survey.Answers.Count.ShouldBe(3);
    }

    [Fact]
    public void Ratings_are_kept_as_far_as_they_go_and_can_be_changed()
    {
        var survey = Make.Survey();
        survey
            .Rate(new Dictionary<SatisfactionItem, int> { [SatisfactionItem.Visit] = 6 }, new string('長', 2001), null, null)
            .Fields()
            .ShouldBe(["Visit", "Praise"]);
        survey.Rate(new Dictionary<SatisfactionItem, int> { [SatisfactionItem.Visit] = 5, [SatisfactionItem.Report] = 3 }, null, null, null).ShouldSucceed();
        survey.Rate(new Dictionary<SatisfactionItem, int> { [SatisfactionItem.Visit] = 1 }, "好", null, null).ShouldSucceed();
        survey.Scores.Select(s => (s.Item, s.Score)).ShouldBe([(SatisfactionItem.Visit, 1)]);
    }
}
