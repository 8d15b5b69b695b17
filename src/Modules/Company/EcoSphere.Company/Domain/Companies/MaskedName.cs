using System.Globalization;
using System.Text;

namespace EcoSphere.Company.Domain.Companies;

/// <summary>Shows whom to ask without giving a person away: enough for colleagues to recognise, too little for strangers to use.</summary>
internal static class MaskedName
{
    private const string Hidden = "***";

    /// <summary>王小明 → 王○明, 王明 → 王○, 歐陽小明 → 歐○○明; a name in letters keeps the first: Jane Doe → J***.</summary>
    public static string OfName(string name)
    {
        // text elements, because rare characters take two chars
        string[] signs = [.. Elements(name).Where(e => !string.IsNullOrWhiteSpace(e))];
        if (signs.Length == 0)
            return Hidden;
        if (!IsIdeograph(signs[0]))
            return signs[0] + Hidden;
        return signs.Length switch
        {
            1 => "○",
            2 => signs[0] + "○",
            _ => signs[0] + new string('○', signs.Length - 2) + signs[^1],
        };
    }

    /// <summary>wang@example.com → w***@e***.com.</summary>
    public static string OfEmail(string email)
    {
        var at = email.LastIndexOf('@');
        if (at <= 0 || at == email.Length - 1)
            return Hidden;
        var domain = email[(at + 1)..];
        var dot = domain.LastIndexOf('.');
        return $"{Elements(email).First()}{Hidden}@{Elements(domain).First()}{Hidden}{(dot < 0 ? "" : domain[dot..])}";
    }

    private static bool IsIdeograph(string sign) => Rune.GetUnicodeCategory(Rune.GetRuneAt(sign, 0)) == UnicodeCategory.OtherLetter;

    private static IEnumerable<string> Elements(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
            yield return elements.GetTextElement();
    }
}
