using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Domain.Applications;

public class AnswerTests
{
    private static readonly QuestionOption[] Options = [new("a", Make.Text("甲")), new("b", Make.Text("乙")), new("c", Make.Text("丙"))];

    private static Question Ask(string kind) =>
        new("q", Enum.Parse<QuestionKind>(kind), Make.Text("問題"))
        {
            Options = Options,
            Columns = [new TableColumn("product", Make.Text("產品")), new TableColumn("output", Make.Text("產量"), IsNumber: true, IsRequired: false)],
        };

    [Theory]
    [InlineData("Text", " 綠 源 ", null)]
    [InlineData("Text", " ", "Answer this question.")]
    [InlineData("Email", "WU@Firm.example", null)]
    [InlineData("Email", "wu", "Enter an e-mail address, such as name@example.com.")]
    [InlineData("Phone", "02-2345 6789 #12", null)]
    [InlineData("Industry", "25", null)]
    [InlineData("Industry", "99", "Choose one of the options.")]
    [InlineData("Number", "１，２３４", null)]
    [InlineData("Number", "12.5", "Enter a whole number.")]
    [InlineData("Number", "many", "Enter a number.")]
    [InlineData("YesNo", "no", null)]
    [InlineData("YesNo", "maybe", "Choose one of the options.")]
    [InlineData("Choice", "b", null)]
    [InlineData("Choice", "z", "Choose one of the options.")]
    public void One_line(string kind, string typed, string? wrong)
    {
        var question = Ask(kind);
        AnswerChecks.Failure(question, AnswerChecks.Normalised(question, Answer.Of("q", typed)))?.Message.ShouldBe(wrong);
        if (wrong is null)
            AnswerChecks.Failure(question, AnswerChecks.Normalised(question, Answer.Of("q", typed))).ShouldBeNull();
    }

    [Theory]
    [InlineData("60,30,10", null)]
    [InlineData("60%,40,", null)]
    [InlineData("33.3,33.3,33.4", null)]
    [InlineData("60,30,20", "The percentages add up to {0}; they have to make 100.")]
    [InlineData("120,-20,0", "Enter a percentage from 0 to 100 for each.")]
    [InlineData("x,50,50", "Enter a percentage from 0 to 100 for each.")]
    [InlineData(",,", "Answer this question.")]
    public void Shares_make_a_hundred(string typed, string? wrong)
    {
        var question = Ask("Shares");
        var answer = AnswerChecks.Normalised(question, Answer.Of("q", (IReadOnlyList<IReadOnlyList<string>>)[typed.Split(',')]));
        (AnswerChecks.Failure(question, answer)?.Message).ShouldBe(wrong);
    }

    [Theory]
    [InlineData("螺絲|12000;螺帽|", null)]
    [InlineData("|500", "Row {0}: fill in every required column.")]
    [InlineData("螺絲|many", "Row {0}: enter a number where one is asked for.")]
    [InlineData("|;|", "Answer this question.")]
    public void Rows_of_a_table(string typed, string? wrong)
    {
        var question = Ask("Table");
        IReadOnlyList<IReadOnlyList<string>> rows = [.. typed.Split(';').Select(r => r.Split('|'))];
        (AnswerChecks.Failure(question, AnswerChecks.Normalised(question, Answer.Of("q", rows)))?.Message).ShouldBe(wrong);
    }

    [Fact]
    public void A_ranking_keeps_its_order_and_names_each_option_once()
    {
        var question = Ask("RankedChoice") with { Most = 2 };
        var answer = AnswerChecks.Normalised(question, Answer.Of("q", ["c", "a", "c", ""]));
        answer.Values.ShouldBe(["c", "a"]);
        AnswerChecks.Failure(question, answer).ShouldBeNull();
        AnswerChecks.Failure(question, Answer.Of("q", ["a", "b", "c"]))!.Message.ShouldBe("Choose at most {0}.");
        AnswerChecks.Failure(question, Answer.Of("q", ["z"]))!.Message.ShouldBe("Choose one of the options.");
    }

    [Fact]
    public void What_need_not_be_answered_may_be_missing() => AnswerChecks.Failure(Ask("Number") with { IsRequired = false }, null).ShouldBeNull();
}
