using EcoSphere.Architecture.Tests.Text;
using Shouldly;

namespace EcoSphere.Architecture.Tests.Documents;

/// <summary>
/// What documents say of the code is made from the code: <c>dotnet run eng/build.cs -- docs</c> writes it, any other run of the tests
/// fails where it differs.
/// </summary>
internal static class MadePart
{
    private const string Remedy = "Renew it: dotnet run eng/build.cs -- docs";

    /// <summary>Whether this run writes what is made instead of comparing it.</summary>
    public static bool IsRenewing => Environment.GetEnvironmentVariable("ECOSPHERE_RENEW_DOCUMENTS") == "1";

    /// <summary>A whole file is what is made of the code.</summary>
    public static void FileIsFresh(string path, string made)
    {
        var file = Path.Combine(SourceTree.Root, path);
        var there = File.Exists(file) ? File.ReadAllText(file) : "";
        if (there == made)
            return;
        IsRenewing.ShouldBeTrue($"{path} is stale. {Remedy}");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, made);
    }

    /// <summary>A part of a document, between its two marks, is what is made of the code.</summary>
    public static void PartIsFresh(string path, string part, string made)
    {
        var begin = $"<!-- made from the code: {part} -->\n";
        var end = $"<!-- end: {part} -->";
        var text = File.ReadAllText(Path.Combine(SourceTree.Root, path));
        var (from, to) = (text.IndexOf(begin, StringComparison.Ordinal), text.IndexOf(end, StringComparison.Ordinal));
        (from >= 0 && to > from).ShouldBeTrue($"{path} has no part \"{part}\" between its two marks.");
        FileIsFresh(path, $"{text[..(from + begin.Length)]}\n{made.Trim('\n')}\n\n{text[to..]}");
    }
}
