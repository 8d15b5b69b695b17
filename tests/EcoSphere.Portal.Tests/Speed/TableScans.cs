using Microsoft.Data.Sqlite;

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
        foreach (var file in questions.Where(q => q.Text.Contains("SELECT", StringComparison.Ordinal)).DistinctBy(q => (q.File, q.Text)).GroupBy(q => q.File))
        {
            await using var connection = new SqliteConnection($"Data Source={file.Key};Mode=ReadOnly;Pooling=False");
            await connection.OpenAsync();
            foreach (var question in file)
                found.AddRange((await Walks(connection, question)).Select(step => $"{Path.GetFileName(file.Key)} {step}: {question.Text}"));
        }

        return found;
    }

    private static async Task<List<string>> Walks(SqliteConnection connection, StatementProbe.Statement question)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {question.Text}";
        foreach (var (name, value) in question.Values)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        await using var reader = await command.ExecuteReaderAsync();
        var walks = new List<string>();
        while (await reader.ReadAsync())
            if (reader.GetString(3) is var step && IsWalk(step, question.Text))
                walks.Add(step);
        return walks;
    }

    private static bool IsWalk(string step, string question) =>
        step.Split(' ') is ["SCAN", "TABLE", var table, ..]
        && !Small.Contains(table)
        && (question.Contains("ROW_NUMBER()", StringComparison.Ordinal) || !step.Contains(" INDEX ", StringComparison.Ordinal) && !Counted.Contains(table))
        // asked for nothing
        && !question.EndsWith("WHERE 0", StringComparison.Ordinal);
}
