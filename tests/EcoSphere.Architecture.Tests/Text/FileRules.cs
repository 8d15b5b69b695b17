using System.Text.RegularExpressions;
using EcoSphere.Architecture.Tests.Rules;

namespace EcoSphere.Architecture.Tests.Text;

/// <summary>Rules about files rather than types.</summary>
internal static partial class FileRules
{
    // Put together from pieces, so that this file passes its own rule.
    private static readonly string[] PackageHosts =
    [
        "registry." + "npmjs.org",
        "registry." + "yarnpkg.com",
        "registry." + "npmmirror.com",
        "api." + "nuget.org",
        "www." + "nuget.org",
        "globalcdn." + "nuget.org",
        "pypi" + ".org",
        "files." + "pythonhosted.org",
        "deb." + "debian.org",
        "npm.pkg." + "github.com",
        "nuget.pkg." + "github.com",
        "pkgs.dev." + "azure.com",
    ];

    private static readonly HashSet<string> TextExtensions = new(StringComparer.OrdinalIgnoreCase)
    {
        "",
        ".cs",
        ".cshtml",
        ".razor",
        ".csproj",
        ".props",
        ".targets",
        ".sln",
        ".slnf",
        ".json",
        ".md",
        ".txt",
        ".yml",
        ".yaml",
        ".xml",
        ".resx",
        ".config",
        ".ps1",
        ".sh",
        ".js",
        ".mjs",
        ".ts",
        ".css",
        ".scss",
        ".html",
        ".svg",
        ".sql",
        ".csv",
        ".editorconfig",
        ".gitignore",
        ".gitattributes",
        ".npmrc",
        ".csharpierignore",
    };

    /// <summary>A request stands in the file of its name (or in Name.Something.cs), alone.</summary>
    public static RuleOutcome OneRequestPerFile(IEnumerable<SourceFile> files) =>
        RuleOutcome.Over(
            files
                .Select(f => (File: f, Requests: RequestDeclaration().Matches(f.Text).Select(m => m.Groups[1].Value).ToList()))
                .Where(x => x.Requests.Count > 0),
            x => x.Requests is [var only] && x.File.Name.Split('.')[0] == only ? [] : [$"{x.File.Path} holds {string.Join(", ", x.Requests)}"]
        );

    /// <summary>The tree builds anywhere: no path of one machine, no address of a package host.</summary>
    public static RuleOutcome NoMachineIsNamed(IEnumerable<SourceFile> files) =>
        RuleOutcome.Over(
            files.Where(f => TextExtensions.Contains(Path.GetExtension(f.Name))),
            f =>
                MachinePath()
                    .Matches(f.Text)
                    .Select(m => $"{f.Path}: {m.Value}")
                    .Concat(PackageHosts.Where(h => f.Text.Contains(h, StringComparison.OrdinalIgnoreCase)).Select(h => $"{f.Path}: {h}"))
                    .Concat(
                        f.Name == "package-lock.json" && f.Text.Contains("\"resolved\"", StringComparison.Ordinal)
                            ? [$"{f.Path}: says where packages came from"]
                            : []
                    )
        );

    [GeneratedRegex(@"\brecord\s+([A-Z]\w*)[^;{]*?:[^;{]*?\b(?:ICommand|IQuery)\b", RegexOptions.None, 1000)]
    private static partial Regex RequestDeclaration();

    [GeneratedRegex(@"(?<![\w.~/\-])/(?:work|tmp|home|root|Users)/[\w.\-]+|\b[A-Za-z]:\\{1,2}(?:Users|Temp)\\", RegexOptions.None, 1000)]
    private static partial Regex MachinePath();
}
