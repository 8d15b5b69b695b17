using System.Text;
using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Programmes;

/// <summary>
/// Gives new parts of a form their keys, so that staff need not think of them: from the English text, else from the kind of the part. A
/// part keeps its key whatever becomes of its text, because answers are kept under it.
/// </summary>
internal sealed class PartKeys
{
    // leaves room for a number behind it
    private const int MostLetters = FormChecks.KeyLength - 6;

    private readonly HashSet<string> _taken;

    private PartKeys(IEnumerable<string> taken) => _taken = taken.ToHashSet(StringComparer.Ordinal);

    /// <summary>Keys that stand nowhere in the forms of a programme, so that no item's own parts meet those of all items.</summary>
    public static PartKeys Beside(ProgrammeForms forms) => new(forms.Items.Values.Append(forms.Common).SelectMany(Of));

    /// <summary>Keys that are none of these; for lines within a part.</summary>
    public static PartKeys Beside(IEnumerable<string?> taken) => new(taken.OfType<string>());

    /// <summary>The key that a part has, or a new one.</summary>
    /// <param name="key">The key that it has, or null.</param>
    /// <param name="text">What it is called.</param>
    /// <param name="kind">What it is, as the beginning of a key where its text has no letters for one.</param>
    public string Key(string? key, LocalText text, string kind)
    {
        if (TextInput.Code(key) is not null)
            return key!;
        var stem = Letters(text.En) is { Length: > 0 } letters ? letters : kind;
        var found = stem;
        for (var number = 2; !_taken.Add(found); number++)
            found = $"{stem}-{number}";
        return found;
    }

    private static IEnumerable<string> Of(FormParts parts) =>
        [
            .. parts.Conditions().Select(c => c.Key),
            .. parts.Options.Select(o => o.Key),
            .. parts.Sets.Select(s => s.Key),
            .. parts.Questions().Select(q => q.Key),
            .. parts.Attachments.Select(a => a.Key),
            .. parts.Consents.Select(c => c.Key),
            .. parts.Stages.Select(s => s.Key),
            .. parts.Criteria.Select(c => c.Key),
        ];

    private static string Letters(string? english)
    {
        var key = new StringBuilder();
        foreach (var sign in english ?? "")
        {
            if (char.IsAsciiLetterOrDigit(sign))
                key.Append(char.ToLowerInvariant(sign));
            else if (key.Length > 0 && key[^1] != '-')
                key.Append('-');
            if (key.Length == MostLetters)
                break;
        }

        return key.ToString().Trim('-');
    }
}
