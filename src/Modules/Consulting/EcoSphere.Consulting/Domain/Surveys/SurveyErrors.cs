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

    public static Error AlreadySent => Error.Conflict("This survey has been sent and cannot be changed.");

    public static Error WrongTemplate =>
        Error.Invalid("This workbook was not made from the template of your trade. Download the template again and fill that in.");

    public static Error NoWorkbook => Error.Invalid("Upload the filled-in questionnaire.");

    public static Error Unanswered => Error.Invalid("This question has to be answered.");

    public static Error NotAnOption => Error.Invalid("Choose one of the options of this question.");

    public static Error NotANumber => Error.Invalid("Enter a number, without a unit.");

    public static Error FaultsLeft(int count) => Error.Invalid("{0} cells of the questionnaire have to be corrected. Correct them and upload it again.", count);

    public static Error OutOfRange(decimal? least, decimal? most) =>
        (least, most) switch
        {
            ({ } from, { } to) => Error.Invalid("Enter a number from {0} to {1}.", Written(from), Written(to)),
            ({ } from, null) => Error.Invalid("Enter a number of at least {0}.", Written(from)),
            _ => Error.Invalid("Enter a number of at most {0}.", Written(most ?? 0)),
        };

    private static string Written(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
