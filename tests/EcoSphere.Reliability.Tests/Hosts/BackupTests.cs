using System.Diagnostics;
using EcoSphere.Platform.Modules;
using EcoSphere.Testing.Hosts;
using Shouldly;
using Xunit;

namespace EcoSphere.Reliability.Tests.Hosts;

/// <summary>The backup of a portal on SQLite, taken while people work, is a portal that starts and whose modules agree.</summary>
public sealed class BackupTests : IAsyncLifetime
{
    private const int Applications = 2000;

    private readonly DataFolder _data = new();
    private readonly DataFolder _restored = new();
    private readonly List<HostProcess> _hosts = [];

    public async Task InitializeAsync()
    {
        var population = new Population(_data);
        await population.Prepare();
        await population.AddWaiting(1, Applications);
    }

    public async Task DisposeAsync()
    {
        foreach (var host in _hosts)
            await host.DisposeAsync();
        _data.Dispose();
        _restored.Dispose();
    }

    [Fact]
    public async Task A_backup_under_load_is_one_moment_of_all_modules()
    {
        var host = Start(_data);
        await host.Ready();
        var reviewer = await Session.SignIn(host.Address, DemoPersons.Reviewer);
        var waiting = await _data.Read(
            "company",
            "SELECT \"Id\" FROM \"UpgradeApplications\" WHERE \"State\" = 'Submitted' AND \"Number\" LIKE 'UP-2001-%'",
            r => r.GetString(0)
        );
        var load = new Load([host.Address], reviewer, waiting);
        using var end = new CancellationTokenSource();
        var people = load.Run(2, end.Token);
        await Until.Holds("people are at work", TimeSpan.FromSeconds(60), () => Task.FromResult(load.Approved.Count > 20));

        var target = Path.Combine(_restored.Path, "backup");
        var confirmed = load.Approved.ToList();
        await Backup(target);

        var during = load.Approved.Count;
        await Until.Holds("people go on", TimeSpan.FromSeconds(60), () => Task.FromResult(load.Approved.Count > during + 5));
        await end.CancelAsync();
        await people;
        load.Wrong.ShouldBeEmpty();
        await host.Kill();

        Directory.Delete(_restored.Databases);
        Directory.Move(Path.Combine(target, "databases"), _restored.Databases);
        if (Directory.Exists(Path.Combine(target, "files")))
            Directory.Move(Path.Combine(target, "files"), _restored.Files);
        var restored = Start(_restored);
        await restored.Ready();
        await Until.Holds("what was under way has settled", TimeSpan.FromSeconds(60), () => Ledger.IsSettled(_restored));

        var approved = await _restored.Read("company", "SELECT \"Id\" FROM \"UpgradeApplications\" WHERE \"State\" = 'Approved'", r => r.GetString(0));
        confirmed.Except(approved, StringComparer.Ordinal).ShouldBeEmpty("approvals that were confirmed before the backup began");
        await Ledger.ModulesShouldAgree(_restored);
        restored.Output.ShouldNotContain("fail:");
    }

    private HostProcess Start(DataFolder data)
    {
        var host = HostProcess.Start(data, HostProcess.FreePort());
        _hosts.Add(host);
        return host;
    }

    private async Task Backup(string target)
    {
        var info = new ProcessStartInfo("bash", [Path.Combine(HostProcess.Root(), "eng", "backup-sqlite.sh"), _data.Databases, _data.Files, target])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var backup = Process.Start(info)!;
        var error = backup.StandardError.ReadToEndAsync();
        var said = await backup.StandardOutput.ReadToEndAsync() + await error;
        await backup.WaitForExitAsync();
        backup.ExitCode.ShouldBe(0, said);
    }
}
