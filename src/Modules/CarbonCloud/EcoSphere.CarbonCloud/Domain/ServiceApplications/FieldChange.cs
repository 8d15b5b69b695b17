namespace EcoSphere.CarbonCloud.Domain.ServiceApplications;

/// <summary>What an application is asked for.</summary>
internal enum ApplicationField
{
    Business,
    Sites,
    Inventory,
    Topics,
    Name,
    Department,
    Position,
    Email,
    Phone,
    Remarks,
}

/// <summary>An answer that differs from the round before.</summary>
internal sealed record FieldChange(ApplicationField Field, string? Before, string? After)
{
    /// <summary>The answers that differ, in the order of the form.</summary>
    public static IReadOnlyList<FieldChange> Between(ServiceAnswers before, ServiceAnswers after) =>
        [
            .. Values(before)
                .Zip(Values(after))
                .Where(pair => pair.First.Value != pair.Second.Value)
                .Select(pair => new FieldChange(pair.First.Field, pair.First.Value, pair.Second.Value)),
        ];

    private static (ApplicationField Field, string? Value)[] Values(ServiceAnswers answers) =>
        [
            (ApplicationField.Business, answers.Business),
            (ApplicationField.Sites, answers.Sites.ToString()),
            (ApplicationField.Inventory, answers.Inventory?.ToString()),
            (ApplicationField.Topics, answers.Topics.ToString()),
            (ApplicationField.Name, answers.Name),
            (ApplicationField.Department, answers.Department),
            (ApplicationField.Position, answers.Position),
            (ApplicationField.Email, answers.Email),
            (ApplicationField.Phone, answers.Phone),
            (ApplicationField.Remarks, answers.Remarks),
        ];
}
