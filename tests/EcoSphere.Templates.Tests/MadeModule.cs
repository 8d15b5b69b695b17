using System.Diagnostics;
using EcoSphere.Testing;
using EcoSphere.Testing.Hosts;
using Shouldly;

namespace EcoSphere.Templates.Tests;

/// <summary>
/// A module made from the templates, in a folder of its own outside the solution. What it stands on is taken as it was built for this
/// test; building that again would disturb the tests that run beside.
/// </summary>
internal sealed class MadeModule : IDisposable
{
    private static readonly string Repository = HostProcess.Root();
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private readonly string _name;

    public MadeModule(string name)
    {
        _name = name;
        Directory.CreateDirectory(Path.Combine(Root, "src"));
        foreach (var file in (string[])[".editorconfig", "global.json", "EcoSphere.sln"])
            File.Copy(Path.Combine(Repository, file), Path.Combine(Root, file));
        foreach (var file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            File.WriteAllText(Path.Combine(Root, file), $"""<Project><Import Project="{Path.Combine(Repository, file)}" /></Project>""");
        // the host of the tests reads its settings where it lies in the tree
        Directory.CreateSymbolicLink(Path.Combine(Root, "src", "Host"), Path.Combine(Repository, "src", "Host"));
    }

    public string Root { get; } = Scratch.NewFolder();

    public string Tests => Path.Combine(Root, "tests", $"EcoSphere.{_name}.Tests");

    private string Module => Path.Combine(Root, "src", "Modules", _name);

    public void Dispose() => Scratch.Delete(Root);

    /// <summary>A document of the repository.</summary>
    public static string Document(string path) => File.ReadAllText(Path.Combine(Repository, path));

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Runs <c>dotnet new</c> with one of the templates, in an installation of its own.</summary>
    public async Task New(string template, params string[] arguments)
    {
        var hive = Path.Combine(Root, "hive");
        if (!Directory.Exists(hive))
            await Dotnet("new", "install", Path.Combine(Repository, "templates"), "--debug:custom-hive", hive);
        await Dotnet(["new", template, "-o", Root, .. arguments, "--debug:custom-hive", hive]);
    }

    public async Task Build()
    {
        string[] projects = [Project(Module, $"{_name}.Contracts"), Project(Module, _name), Project(Path.Combine(Root, "tests"), $"{_name}.Tests")];
        foreach (var project in projects)
            File.WriteAllText(project, PointToRepository(File.ReadAllText(project)));
        await Dotnet("restore", projects[2], "-v", "q");
        foreach (var project in projects)
            await Dotnet(
                "build",
                project,
                "-c",
                Configuration,
                "--no-restore",
                "--no-dependencies",
                "-nodeReuse:false",
                "-v",
                "q",
                "-warnaserror",
                "-warnnotaserror:NU1901;NU1902;NU1903;NU1904"
            );
    }

    public Task<string> Test() => Dotnet("test", Project(Path.Combine(Root, "tests"), $"{_name}.Tests"), "-c", Configuration, "--no-build");

    private static string Project(string folder, string name) => Path.Combine(folder, $"EcoSphere.{name}", $"EcoSphere.{name}.csproj");

    private static string PointToRepository(string project) =>
        project
            .Replace("../../../BuildingBlocks/", $"{Repository}/src/BuildingBlocks/", StringComparison.Ordinal)
            .Replace("../../Identity/", $"{Repository}/src/Modules/Identity/", StringComparison.Ordinal)
            .Replace("../EcoSphere.Testing/", $"{Repository}/tests/EcoSphere.Testing/", StringComparison.Ordinal);

    private async Task<string> Dotnet(params string[] arguments)
    {
        var info = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        info.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        info.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(info)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync() + await error;
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"dotnet {string.Join(' ', arguments)}\n{output}");
        return output;
    }
}
