using System.Text.RegularExpressions;
using EcoSphere.Testing.Hosts;

namespace EcoSphere.Portal.Tests.Security;

/// <summary>What <c>docs/asvs.md</c> names is there, and no requirement is told twice.</summary>
public sealed partial class AsvsTests
{
    private static readonly string Root = HostProcess.Root();

    private static readonly string[] Rows = [.. File.ReadLines(Path.Combine(Root, "docs", "asvs.md")).Where(l => Requirement().IsMatch(l))];

    [Fact]
    public void Every_test_and_every_file_that_it_names_exists()
    {
        var sources = Directory
            .EnumerateFiles(Path.Combine(Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .ToLookup(f => Path.GetFileNameWithoutExtension(f), StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (var row in Rows)
        {
            var cells = row.Trim('|', ' ').Split(" | ");
            var named = Named().Matches(cells[^1]).Select(m => m.Groups[1].Value).ToList();
            if (named.Count == 0)
                missing.Add($"{cells[0]} names nothing");
            missing.AddRange(named.Where(n => !Exists(n)).Select(n => $"{cells[0]}: {n}"));
        }

        missing.ShouldBeEmpty();
        Rows.Length.ShouldBeGreaterThan(200);

        bool Exists(string name)
        {
            if (name.Contains('/', StringComparison.Ordinal) || File.Exists(Path.Combine(Root, name)))
                return Path.Exists(Path.Combine(Root, name));
            var parts = name.Split('.');
            return sources[parts[0]].Any(f => parts.Length == 1 || File.ReadAllText(f).Contains($" {parts[1]}(", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void No_requirement_is_told_twice() =>
        Rows.Select(r => Requirement().Match(r).Groups[1].Value).GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [GeneratedRegex(@"^\| (\d+\.\d+\.\d+) \| [12] \|", RegexOptions.None, 1000)]
    private static partial Regex Requirement();

    [GeneratedRegex("`([^`]+)`", RegexOptions.None, 1000)]
    private static partial Regex Named();
}
