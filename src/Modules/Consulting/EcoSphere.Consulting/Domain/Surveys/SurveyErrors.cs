using System.Globalization;
using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Surveys;

/// <summary>Why something about a survey is refused.</summary>
internal static class SurveyErrors
{
    public static Error NotFound => Error.NotFound("There is no such survey.");

    public static Error TemplateNotFound => Error.NotFound("There is no such template.");

    public static Error TemplateFixed => Error.Conflict("This version of the template is in use and cannot be changed. Begin a new version.");

    public static Error NoQuestions => Error.Conflict("A template needs at least one question before firms can use it.");

    public static Error TemplateNotInUse => Error.Conflict("This version of the template is not in use, so it cannot be retired.");

    public static Error AlreadySent => Error.Conflict("This survey has been sent and cannot be changed.");

    public static Error WrongTemplate =>
        Error.Invalid("This workbook was not made from the template of your trade. Download the template again and fill that in.");

    /// <summary>It was made for another case, so its answers are another firm's or of another year.</summary>
    public static Error WrongCase =>
        Error.Invalid("This workbook was made for another case. Download the questionnaire again on this page and fill that one in.");

    /// <summary>Rows or question numbers are not where they were in the workbook that was downloaded.</summary>
    /// <param name="cell">The first cell that is not as it was, such as <c>A7</c>.</param>
    public static Error Rearranged(string cell) =>
        Error.Invalid("The rows of the questionnaire have been changed: cell {0} is not as it was. Download it again and fill in the answers only.", cell);

    public static Error NothingFilledIn => Error.Invalid("Nothing is filled in in this workbook. Fill in the answers, save it and upload it again.");

    /// <summary>It fetches something from other files or from the network when it is opened.</summary>
    public static Error ExternalLinks => Error.Invalid("The workbook refers to other files or to data on the network. Remove these links and upload it again.");

    public static Error NoQuestionRows => Error.Invalid("The first sheet holds no questions below its headings.");

    public static Error NoTemplate => Error.Conflict("There is no questionnaire for your trade yet. Write to us, and we will provide one.");

    public static Error NoWorkbook => Error.Invalid("Upload the filled-in questionnaire.");

    public static Error Unanswered => Error.Invalid("This question has to be answered.");

    public static Error NotAnOption => Error.Invalid("Choose one of the options of this question.");

    public static Error NotANumber => Error.Invalid("Enter a number, without a unit.");

    public static Error FaultsLeft(int count) => Error.Invalid("{0} cells of the questionnaire have to be corrected. Correct them and upload it again.", count);

    /// <summary>The cell holds no answer but an error of the spreadsheet program.</summary>
    /// <param name="shown">What the cell shows, such as <c>#REF!</c>.</param>
    public static Error CellError(string shown) => Error.Invalid("The cell shows the error {0}. Correct its formula or type the answer.", shown);

    public static Error OutOfRange(decimal? least, decimal? most) =>
        (least, most) switch
        {
            ({ } from, { } to) => Error.Invalid("Enter a number from {0} to {1}.", Written(from), Written(to)),
            ({ } from, null) => Error.Invalid("Enter a number of at least {0}.", Written(from)),
            _ => Error.Invalid("Enter a number of at most {0}.", Written(most ?? 0)),
        };

    private static string Written(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
