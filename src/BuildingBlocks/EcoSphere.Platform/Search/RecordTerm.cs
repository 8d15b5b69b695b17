using System.Globalization;
using System.Text.RegularExpressions;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;

namespace EcoSphere.Platform.Search;

/// <summary>
/// What staff typed to find a record by company, person or number, in the forms in which records keep such things. Two characters are
/// enough, because Chinese names have no more; full-width characters, spaces and hyphens make no difference.
/// </summary>
public sealed partial record RecordTerm
{
    /// <summary>How many characters it takes at least.</summary>
    public const int Shortest = 2;

    /// <summary>How many records of one kind a module yields at most.</summary>
    public const int Most = 10;

    private RecordTerm() { }

    /// <summary>The words as typed, folded to one line.</summary>
    public required string Words { get; init; }

    /// <summary>A pattern for LIKE that finds the words anywhere in a name or an address; its escape is <see cref="Keyword.Escape"/>.</summary>
    public required string Anywhere { get; init; }

    /// <summary>A pattern for LIKE that finds a reference number, from the whole number or part of it.</summary>
    public required string Number { get; init; }

    /// <summary>The beginning of a unified business number, or an impossible one where something else was typed.</summary>
    public required string TaxId { get; init; }

    /// <summary>The sign that makes the next one of a pattern stand for itself.</summary>
    public const string Escape = Keyword.Escape;

    /// <summary>Reads what was typed.</summary>
    /// <param name="typed">What was typed, or null.</param>
    /// <returns>The term, or null when it is too short to look for.</returns>
    public static RecordTerm? Read(string? typed)
    {
        if (TextInput.Line(typed) is not { } words || TextInput.Code(typed) is not { Length: >= Shortest } code)
            return null;
        return new RecordTerm
        {
            Words = words,
            Anywhere = Keyword.Anywhere(words)!,
            Number = Keyword.Anywhere(NumberOf(code) ?? words)!,
            TaxId = code.All(char.IsAsciiDigit) ? code : "-",
        };
    }

    /// <summary>A reference number in the form in which it is kept, such as <c>IQ-2026-000123</c>, however it was typed.</summary>
    private static string? NumberOf(string code) =>
        WholeNumber().Match(code) is { Success: true } whole
            ? $"{whole.Groups["series"].Value.ToUpperInvariant()}-{whole.Groups["year"].Value}-{int.Parse(whole.Groups["count"].Value, CultureInfo.InvariantCulture):000000}"
            : null;

    [GeneratedRegex("^(?<series>[A-Za-z]{2})(?<year>20[0-9]{2})(?<count>[0-9]{1,6})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex WholeNumber();
}
