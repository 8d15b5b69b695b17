using System.Globalization;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.UiKit.Components;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running;

/// <summary>The figures of a yearly report with their units, the same on every page.</summary>
internal static class FollowUpWords
{
    /// <summary>The questions with the answers; null where nothing was answered.</summary>
    public static IReadOnlyList<(string Field, string Term, string? Value)> Facts(IStringLocalizer text, FollowUpFigures figures) =>
        [
            (nameof(figures.Measures), text["Measures carried out"], figures.Measures),
            (nameof(figures.Investment), text["Investment"], Money(figures.Investment)),
            (nameof(figures.EnergySaved), text["Energy saved in the year"], figures.EnergySaved is { } kwh ? $"{Number(kwh)} kWh" : null),
            (nameof(figures.CarbonSaved), text["Emissions saved in the year"], figures.CarbonSaved is { } tonnes ? $"{Number(tonnes)} tCO2e" : null),
            (nameof(figures.MoneySaved), text["Money saved in the year"], Money(figures.MoneySaved)),
            (nameof(figures.Jobs), text["New jobs"], figures.Jobs?.ToString(CultureInfo.InvariantCulture)),
            (nameof(figures.Orders), text["Orders won by it"], figures.Orders),
            (nameof(figures.EventsAttended), text["Events of results attended"], figures.EventsAttended?.ToString(CultureInfo.InvariantCulture)),
        ];

    /// <summary>With thousands separated and no more decimals than there are.</summary>
    public static string Number(decimal number) => number.ToString("#,##0.####", CultureInfo.InvariantCulture);

    private static string? Money(decimal? amount) => amount is { } known ? Show.Money(known) : null;
}
