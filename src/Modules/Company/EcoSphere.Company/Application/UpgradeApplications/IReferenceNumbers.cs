namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>Gives out the reference numbers of upgrade applications, each once.</summary>
internal interface IReferenceNumbers
{
    /// <summary>Takes the next number of a year; a number that is taken and not used is not given again.</summary>
    /// <param name="year">The calendar year in Taipei.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Such as <c>UP-2026-000123</c>.</returns>
    Task<string> Next(int year, CancellationToken ct);
}

/// <summary>How many numbers of a year have been given out.</summary>
internal sealed class ReferenceCounter
{
    public required int Year { get; init; }

    public int Last { get; set; }
}
