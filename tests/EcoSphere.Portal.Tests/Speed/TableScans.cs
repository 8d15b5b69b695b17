namespace EcoSphere.Portal.Tests.Speed;

/// <summary>
/// Which questions walk through a whole table that grows: no index leads them, or rows of all records are numbered to find the first of a
/// few. SQLite plans alike for few rows and for many.
/// </summary>
internal static class TableScans
{
    /// <summary>What staff keeps by hand and stays small.</summary>
    private static readonly string[] Small =
    [
        "ApplicationTallies",
        "Categories",
        "ConsentTexts",
        "FreeMailDomains",
        "Holidays",
        "Industries",
        "Leases",
        "ProgrammeItems",
        "Programmes",
        "StaffGrants",
        "SurveyTemplates",
        "Tags",
        "Teams",
    ];

    /// <summary>What is counted as a whole: for the tabs of a desk, the site map, and the topics of a list, which are kept for a while.</summary>
    private static readonly string[] Counted = ["Articles", "Cases", "PublicationTags", "Publications", "Subscriptions"];

    /// <summary>Each such question once, with the step that walks.</summary>
    public static async Task<List<string>> Among(IEnumerable<StatementProbe.Statement> questions)
    {
        var found = new List<string>();
        foreach (var question in questions.Where(q => q.Text.Contains("SELECT", StringComparison.Ordinal)).DistinctBy(q => (q.File, q.Text)))
        foreach (var step in await StatementProbe.Plan(question))
            if (IsWalk(step, question.Text))
                found.Add($"{Path.GetFileName(question.File)} {step}: {question.Text}");
        return found;
    }

    private static bool IsWalk(string step, string question) =>
        step.Split(' ') is ["SCAN", "TABLE", var table, ..]
        && !Small.Contains(table)
        && (question.Contains("ROW_NUMBER()", StringComparison.Ordinal) || !step.Contains(" INDEX ", StringComparison.Ordinal) && !Counted.Contains(table))
        // asked for nothing
        && !question.EndsWith("WHERE 0", StringComparison.Ordinal);
}
