namespace EcoSphere.Platform.Data;

/// <summary>Cuts texts to the length of their column.</summary>
internal static class TextCut
{
    public static string Cut(this string text, int length) => text.Length <= length ? text : text[..length];
}
