using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>The badge (標章) of a tool that has passed the check.</summary>
/// <param name="Number">The number of the certificate.</param>
/// <param name="ValidUntil">Its last day, in Taipei.</param>
internal sealed record Badge(string Number, DateOnly ValidUntil)
{
    /// <summary>The badge as it is today: one whose last day is over does not wait for the job that takes it away.</summary>
    public static Badge? Of(string? number, DateOnly? validUntil, DateTimeOffset now) =>
        number is not null && validUntil is { } last && last >= TaipeiTime.DayOf(now) ? new Badge(number, last) : null;
}
