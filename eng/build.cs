#!/usr/bin/env dotnet
#:property PublishAot=false
#:property LangVersion=13
#:property Nullable=enable
#:property TreatWarningsAsErrors=true

// The targets of the house. dotnet run eng/build.cs -- help
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

const string Configuration = "Debug"; // what `run`, an IDE and dotnet-ef build as well, so nothing is built twice; `bench` measures Release
const string Framework = "net10.0"; // of Directory.Build.props
const string Solution = "EcoSphere.sln";
string[] alone = ["EcoSphere.Journeys.Tests", "EcoSphere.Reliability.Tests"]; // a browser, and processes killed under load: nothing beside them

string[] longest = ["EcoSphere.Identity.Tests", "EcoSphere.Portal.Tests"]; // begun first, so that both lanes end together

var script = (string)AppContext.GetData("EntryPointFilePath")!;
Directory.SetCurrentDirectory(Path.GetDirectoryName(Path.GetDirectoryName(script))!);
Environment.SetEnvironmentVariable("DOTNET_NOLOGO", "1");
Environment.SetEnvironmentVariable("DOTNET_CLI_TELEMETRY_OPTOUT", "1");

// what is started ends with this program; an interrupt from the keyboard reaches all of them by itself
using var ending = PosixSignalRegistration.Create(
    PosixSignal.SIGTERM,
    signal =>
    {
        signal.Cancel = true;
        Children.End();
    }
);

try
{
    return args switch
    {
        [] or ["help" or "--help" or "-h"] => Help(),
        ["run", .. var rest] => Run(rest),
        ["test", .. var rest] => await Test(rest),
        ["format"] => Format("format"),
        ["format", "--check"] => Format("check"),
        ["docs"] => Docs(),
        ["migrate", "add", var module, var name] => AddMigration(module, name),
        ["migrate", "script", var module] => ScriptMigrations(module, null),
        ["migrate", "script", var module, var file] => ScriptMigrations(module, file),
        ["module", "new", var module, .. var rest] => NewModule(module, rest),
        ["module", "dev", var module, .. var rest] => Dotnet(["run", "--project", "src/DevHost", $"-p:Module={Place.ModuleName(module)}", .. After(rest)]),
        ["bench", .. var rest] => Dotnet(["run", "-c", "Release", "--project", "tests/EcoSphere.Benchmarks", .. After(rest)]),
        _ => throw new UsageException($"There is no target \"{string.Join(' ', args)}\"."),
    };
}
catch (UsageException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    Console.Error.WriteLine("See: dotnet run eng/build.cs -- help");
    return 2;
}
catch (OperationCanceledException)
{
    return Children.Ended;
}

static int Help()
{
    Console.WriteLine(
        """
        dotnet run eng/build.cs -- TARGET

          run [ARGS]                    start the site (SQLite, demo data) and beside it the sample platform of single sign-on
          test [--filter NAME] [--fast] build everything, then run every test project
                 --filter NAME          only the test projects whose name contains NAME
                 --fast                 without Journeys (browser) and Reliability (killed processes)
          format [--check]              write C# in the house's format, or only look
          docs                          renew what documents say of the code: events, configuration, log, jobs, database roles
          migrate add MODULE NAME       add a migration for SQLite and for SQL Server; MODULE may be System
          migrate script MODULE [FILE]  the SQL Server script of a module, repeatable, to FILE or to the screen
          module new NAME [OPTIONS]     make a module from templates/module, add it to solution and host, and make its first migration
                 OPTIONS                --thing Workshop --label "Field visits" --zh 教育訓練 --thingZh 工作坊
          module dev NAME [ARGS]        start one module alone
          bench [ARGS]                  measure speed and memory (Release)
          help                          this text

        ./build.ps1 TARGET does the same from PowerShell.
        """
    );
    return 0;
}

static int Run(string[] rest)
{
    using var platform = SamplePlatform.Start();
    return Dotnet(["run", "--project", "src/Host", .. After(rest)]);
}

async Task<int> Test(string[] options)
{
    string? filter = null;
    var fast = false;
    for (var i = 0; i < options.Length; i++)
    {
        switch (options[i])
        {
            case "--fast":
                fast = true;
                break;
            case "--filter" when i + 1 < options.Length:
                filter = options[++i];
                break;
            default:
                throw new UsageException($"test does not know \"{options[i]}\".");
        }
    }

    var projects = Directory
        .EnumerateFiles("tests", "*.Tests.csproj", SearchOption.AllDirectories)
        .Where(p => filter is null || Name(p).Contains(filter, StringComparison.OrdinalIgnoreCase))
        .Where(p => !fast || !alone.Contains(Name(p)))
        .Order(StringComparer.Ordinal)
        .ToList();
    if (projects.Count == 0)
        throw new UsageException("No test project has that name.");

    // One project is built by itself, all of them by the solution. Advisories of packages warn only (SECURITY.md).
    foreach (var target in filter is null ? [Solution] : projects)
    {
        // one compiler for all projects: started anew for each, it takes three times as long
        var built = Dotnet([
            "build",
            target,
            "-c",
            Configuration,
            "-v",
            "q",
            "-warnaserror",
            "-warnnotaserror:NU1901;NU1902;NU1903;NU1904",
            "-p:UseSharedCompilation=true",
        ]);
        if (built != 0)
        {
            Console.Error.WriteLine("The build failed; no test was run.");
            return built;
        }
    }

    var results = Path.GetFullPath("TestResults");
    if (Directory.Exists(results))
        Directory.Delete(results, recursive: true);

    // Short lives: code is measured for a better translation that it does not live to see. A third of the processor time of most projects.
    Environment.SetEnvironmentVariable("DOTNET_TieredPGO", "0");

    var runs = new List<TestRun>();
    var together = projects.Where(p => !alone.Contains(Name(p))).OrderByDescending(p => longest.Contains(Name(p)));
    await Parallel.ForEachAsync(together, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (p, _) => await Run(p));
    foreach (var project in projects.Where(p => alone.Contains(Name(p))))
        await Run(project);

    foreach (var run in runs.Where(r => r.Trouble is not null).OrderBy(r => r.Name, StringComparer.Ordinal))
        Console.Error.WriteLine($"{run.Name}: {run.Trouble}");
    Console.WriteLine($"{runs.Sum(r => r.Passed)} passed, {runs.Sum(r => r.Failed)} failed, {runs.Sum(r => r.Skipped)} skipped");
    return runs.All(r => r.Trouble is null) ? 0 : 1;

    async Task Run(string project)
    {
        var folder = Path.Combine(results, Name(project));
        var clock = Stopwatch.StartNew();
        var (exit, output) = await Capture([
            "test",
            Path.Combine(Path.GetDirectoryName(project)!, "bin", Configuration, Framework, Name(project) + ".dll"),
            "--results-directory",
            folder,
            "--logger",
            "trx;LogFileName=tests.trx",
            "--blame-hang-timeout",
            "20m",
            "--blame-hang-dump-type",
            "none",
        ]);
        var run = TestRun.Read(Name(project), exit, Path.Combine(folder, "tests.trx"));
        lock (runs)
        {
            runs.Add(run);
            if (run.Trouble is not null)
                Console.WriteLine(output);
            Console.WriteLine($"{run.Name}: {run.Passed} passed, {run.Failed} failed, {run.Skipped} skipped in {clock.Elapsed.TotalSeconds:0.0} s");
        }
    }
}

static int Format(string verb) => Dotnet(["tool", "restore", "-v", "q"]) is var restored and not 0 ? restored : Dotnet(["csharpier", verb, "."]);

// The tests that compare documents with the code write them in this one run.
static int Docs()
{
    Environment.SetEnvironmentVariable("ECOSPHERE_RENEW_DOCUMENTS", "1");
    return Dotnet(["test", "tests/EcoSphere.Architecture.Tests", "-c", Configuration, "--filter", "FullyQualifiedName~DocumentTests", "-v", "q"]);
}

static int AddMigration(string module, string name)
{
    var place = Place.Of(module);
    var restored = Dotnet(["tool", "restore", "-v", "q"]);
    if (restored != 0)
        return restored;
    foreach (var provider in (string[])["Sqlite", "SqlServer"])
    {
        var folder = $"{place.Migrations}/{provider}";
        var added = Dotnet([
            "ef",
            "migrations",
            "add",
            name,
            "--project",
            place.Project,
            "--startup-project",
            place.Project,
            "--context",
            place.Context + provider,
            "--output-dir",
            folder,
        ]);
        if (added != 0)
            return added;
        // dotnet-ef writes public classes; nothing in a module is public but its entry point
        foreach (var file in Directory.EnumerateFiles(Path.Combine(place.Project, folder), $"*_{name}.cs"))
            File.WriteAllText(file, Regex.Replace(File.ReadAllText(file), @"\bpublic partial class\b", "internal partial class"));
    }

    return 0;
}

static int NewModule(string name, string[] options)
{
    if (!Regex.IsMatch(name, "^[A-Z][A-Za-z]+$", RegexOptions.None, TimeSpan.FromSeconds(1)))
        throw new UsageException("A module is named in PascalCase, such as Training.");
    if (Directory.Exists($"src/Modules/{name}"))
        throw new UsageException($"There is a module {name} already.");
    // an installation of its own: what the person has installed stays as it is
    var hive = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
    var project = $"src/Modules/{name}/EcoSphere.{name}";
    try
    {
        foreach (
            var step in (string[][])
                [
                    ["new", "install", "templates", "--debug:custom-hive", hive],
                    ["new", "eco-module", "-n", name, "-o", ".", .. options, "--debug:custom-hive", hive],
                    ["sln", Solution, "add", $"{project}.Contracts", project, $"tests/EcoSphere.{name}.Tests"],
                    ["add", "src/Host", "reference", project],
                ]
        )
            if (Dotnet(step) is var exit and not 0)
                return exit;
    }
    finally
    {
        if (Directory.Exists(hive))
            Directory.Delete(hive, recursive: true);
    }

    if (AddMigration(name, "Initial") is var migrated and not 0)
        return migrated;
    Console.WriteLine($"The module stands. Next: dotnet run eng/build.cs -- docs, then -- test --filter {name}; docs/extending.md goes on from there.");
    return 0;
}

static int ScriptMigrations(string module, string? file)
{
    var place = Place.Of(module);
    var output = Path.GetFullPath(file ?? Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));
    var restored = Dotnet(["tool", "restore", "-v", "q"], quiet: true);
    if (restored != 0)
        return restored;
    var written = Dotnet(
        [
            "ef",
            "migrations",
            "script",
            "--idempotent",
            "--project",
            place.Project,
            "--startup-project",
            place.Project,
            "--context",
            place.Context + "SqlServer",
            "--output",
            output,
        ],
        quiet: file is null
    );
    if (written == 0 && file is null)
        Console.Write(File.ReadAllText(output));
    if (file is null)
        File.Delete(output);
    return written;
}

static string Name(string project) => Path.GetFileNameWithoutExtension(project);

// dotnet run takes the program's own arguments after "--"
static string[] After(string[] rest) => rest.Length == 0 ? [] : ["--", .. rest];

// With quiet, what it prints goes to standard error, so that standard output holds the answer alone.
static int Dotnet(string[] arguments, bool quiet = false)
{
    using var process = new Process { StartInfo = new("dotnet", arguments) { RedirectStandardOutput = quiet } };
    if (quiet)
        process.OutputDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
    using var child = Children.Start(process);
    if (quiet)
        process.BeginOutputReadLine();
    process.WaitForExit();
    return process.ExitCode;
}

static async Task<(int Exit, string Output)> Capture(string[] arguments)
{
    using var process = new Process
    {
        StartInfo = new("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true },
    };
    var output = new StringBuilder();
    void Add(string? line)
    {
        if (line is null)
            return;
        lock (output)
            output.AppendLine(line);
    }

    process.OutputDataReceived += (_, line) => Add(line.Data);
    process.ErrorDataReceived += (_, line) => Add(line.Data);
    using var child = Children.Start(process);
    process.BeginOutputReadLine();
    process.BeginErrorReadLine();
    await process.WaitForExitAsync();
    return (process.ExitCode, output.ToString());
}

internal sealed class UsageException(string message) : Exception(message);

/// <summary>The processes that run for this program, so that none stays behind when it is told to end.</summary>
internal static class Children
{
    /// <summary>The exit code of a program that was told to end.</summary>
    public const int Ended = 143;

    private static readonly List<Process> Running = [];
    private static bool isEnding;

    /// <summary>Starts a process; what is disposed is only its place in the list.</summary>
    public static IDisposable Start(Process process)
    {
        lock (Running)
        {
            if (isEnding)
                throw new OperationCanceledException();
            process.Start();
            Running.Add(process);
        }

        return new Entry(process);
    }

    /// <summary>Tells all of them to end in their own way, and starts no more.</summary>
    public static void End()
    {
        lock (Running)
        {
            isEnding = true;
            foreach (var process in Running.Where(p => !p.HasExited))
            {
                if (OperatingSystem.IsWindows())
                    process.Kill(entireProcessTree: true);
                else
                    Process.Start("kill", ["-TERM", $"{process.Id}"]).Dispose();
            }
        }
    }

    private sealed class Entry(Process process) : IDisposable
    {
        public void Dispose()
        {
            lock (Running)
                Running.Remove(process);
        }
    }
}

/// <summary>Where a module keeps its database context and its migrations.</summary>
internal sealed record Place(string Project, string Context, string Migrations)
{
    public static Place Of(string module)
    {
        if (string.Equals(module, "System", StringComparison.OrdinalIgnoreCase))
            return new("src/BuildingBlocks/EcoSphere.Platform", "SystemDb", "SystemStore/Migrations");
        var name = ModuleName(module);
        return new($"src/Modules/{name}/EcoSphere.{name}", name + "Db", "Infrastructure/Migrations");
    }

    /// <summary>The name as the folder spells it.</summary>
    public static string ModuleName(string typed) =>
        Directory
            .EnumerateDirectories("src/Modules")
            .Select(d => Path.GetFileName(d))
            .FirstOrDefault(d => string.Equals(d, typed, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException($"There is no module \"{typed}\" under src/Modules.");
}

/// <summary>The stand-in for the service that people enter by single sign-on; the site runs without it as well.</summary>
internal sealed class SamplePlatform(Process? process) : IDisposable
{
    private const string Folder = "samples/CarbonCloudPlatform";

    public static SamplePlatform Start()
    {
        if (!Runs("node", "--version"))
            return Without("Node is missing");
        // as MSBuild does for the tests
        var stamp = new FileInfo($"{Folder}/node_modules/.install.stamp");
        if (!stamp.Exists || stamp.LastWriteTimeUtc < File.GetLastWriteTimeUtc($"{Folder}/package-lock.json"))
        {
            if (!Runs(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"))
                return Without("npm could not install what it needs");
            File.WriteAllText(stamp.FullName, "");
        }

        var info = new ProcessStartInfo("node", ["server.mjs"]) { WorkingDirectory = Folder, RedirectStandardInput = true };
        // it stops when this program goes, however that comes about
        info.Environment["STOP_WITH_INPUT"] = "1";
        return new(Process.Start(info));
    }

    public void Dispose()
    {
        process?.StandardInput.Close();
        process?.WaitForExit(TimeSpan.FromSeconds(5));
        process?.Dispose();
    }

    private static SamplePlatform Without(string reason)
    {
        Console.Error.WriteLine(
            $"The sample platform is not started: {reason}. Single sign-on leads nowhere until Node 20 or newer is there (see CONTRIBUTING.md)."
        );
        return new(null);
    }

    private static bool Runs(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

/// <summary>What came out of one test project. Trouble is null only when tests ran and all went well.</summary>
internal sealed record TestRun(string Name, int Passed, int Failed, int Skipped, string? Trouble)
{
    public static TestRun Read(string name, int exit, string trx)
    {
        if (!File.Exists(trx))
            return new(name, 0, 0, 0, $"no test ran (exit code {exit})");
        var counters = XDocument.Load(trx).Descendants().First(e => e.Name.LocalName == "Counters");
        int Count(string attribute) => (int)counters.Attribute(attribute)!;
        // the log counts a skipped test as neither executed nor not executed
        var (total, executed, passed) = (Count("total"), Count("executed"), Count("passed"));
        var trouble =
            executed == 0 ? "no test ran"
            : executed > passed ? $"{executed - passed} failed"
            : exit != 0 ? $"ended with exit code {exit}"
            : null;
        return new(name, passed, executed - passed, total - executed, trouble);
    }
}
