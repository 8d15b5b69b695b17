namespace EcoSphere.Architecture.Tests.Text;

/// <summary>A file of the working tree, named from its root with forward slashes.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}

/// <summary>The working tree, without what tools make.</summary>
internal static class SourceTree
{
    // as in .gitignore
    private static readonly HashSet<string> Made = new(StringComparer.Ordinal)
    {
        ".git",
        ".vs",
        ".idea",
        "bin",
        "obj",
        "node_modules",
        "dist",
        "TestResults",
        "artifacts",
        "data",
        "coverage",
        "screenshots",
        "BenchmarkDotNet.Artifacts",
    };

    private static readonly Lazy<string> Found = new(() =>
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the working tree.");
    });

    public static string Root => Found.Value;

    public static IEnumerable<SourceFile> Files(string under, params string[] extensions) =>
        Walk(new DirectoryInfo(Path.Combine(Root, under)))
            .Where(f => extensions.Length == 0 || extensions.Contains(f.Extension, StringComparer.OrdinalIgnoreCase))
            .Select(f => new SourceFile(Path.GetRelativePath(Root, f.FullName).Replace('\\', '/'), File.ReadAllText(f.FullName)));

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        !folder.Exists ? [] : folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(d => !Made.Contains(d.Name)).SelectMany(Walk));
}
