namespace EcoSphere.Consulting.Domain.Surveys;

/// <summary>What a spreadsheet program shows in a cell whose formula it cannot calculate (ECMA-376 part 1, 18.17.3, and what Excel has added). It is no answer.</summary>
internal static class CellErrors
{
    /// <summary>For an error that is not known by its name.</summary>
    public const string Unknown = "#ERROR!";

    private static readonly HashSet<string> All = new(StringComparer.OrdinalIgnoreCase)
    {
        "#DIV/0!",
        "#N/A",
        "#NAME?",
        "#NULL!",
        "#NUM!",
        "#REF!",
        "#VALUE!",
        "#GETTING_DATA",
        "#SPILL!",
        "#CALC!",
        "#FIELD!",
        "#BLOCKED!",
        "#CONNECT!",
        "#BUSY!",
        Unknown,
    };

    /// <summary>Whether a text is such an error, calculated or typed.</summary>
    public static bool Is(string text) => All.Contains(text);
}
