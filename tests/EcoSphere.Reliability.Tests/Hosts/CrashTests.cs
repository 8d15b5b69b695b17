using System.Diagnostics;
using EcoSphere.Platform.Modules;
using EcoSphere.Testing.Hosts;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace EcoSphere.Reliability.Tests.Hosts;

/// <summary>Real hosts as processes of their own, killed on the spot while people approve companies and register.</summary>
public sealed class CrashTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Applications = 5000;
    private const int Reviewers = 4;
    private const int Kills = 8;

    private static readonly TimeSpan LongestLife = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(60);

    private readonly DataFolder _data = new();
    private readonly List<HostProcess> _hosts = [];
    private readonly Random _random = new(20260731);

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
    }

    [Fact]
    public async Task A_host_that_is_killed_again_and_again_loses_and_doubles_nothing()
    {
        var port = HostProcess.FreePort();
        var host = await Start(port);
        var load = await Begin(host);
        using var end = new CancellationTokenSource();
        var people = load.Run(Reviewers, end.Token);

        for (var kill = 1; kill <= Kills; kill++)
        {
            // every third one dies while it is still starting
            if (kill % 3 == 0)
                await Lives(TimeSpan.FromMilliseconds(_random.Next(200, 2500)));
            else
                await LivesThrough(load, _random.Next(1, 120), LongestLife);
            await host.Kill();
            // nobody else is there: its leases need not be waited for
            foreach (var module in (string[])["company", "identity", "system"])
                await _data.Execute(module, "UPDATE \"Leases\" SET \"UntilTicks\" = 0");
            host = Launch(port);
            if ((kill + 1) % 3 != 0)
                await host.Ready();
        }

        await host.Ready();
        await LivesThrough(load, 50);
        await end.CancelAsync();
        await people;
        await Settle(load);
    }

    [Fact]
    public async Task Two_hosts_on_one_data_folder_of_which_one_is_killed_lose_and_double_nothing()
    {
        var (first, second) = (Launch(HostProcess.FreePort()), Launch(HostProcess.FreePort()));
        await first.Ready();
        await second.Ready();
        var load = await Begin(first, second);
        using var end = new CancellationTokenSource();
        var people = load.Run(Reviewers, end.Token);

        await LivesThrough(load, 120);
        await first.Kill();
        // the survivor goes on alone and takes the leases over when they run out
        await LivesThrough(load, 120);
        await Start(first.Address.Port);
        await LivesThrough(load, 120);
        await end.CancelAsync();
        await people;
        await Settle(load);
    }

    private async Task<Load> Begin(params HostProcess[] hosts)
    {
        var reviewer = await Session.SignIn(hosts[0].Address, DemoPersons.Reviewer);
        var applications = await _data.Read(
            "company",
            "SELECT \"Id\" FROM \"UpgradeApplications\" WHERE \"State\" = 'Submitted' AND \"Number\" LIKE 'UP-2001-%'",
            row => row.GetString(0)
        );
        return new Load([.. hosts.Select(h => h.Address)], reviewer, applications);
    }

    private async Task Settle(Load load)
    {
        output.WriteLine($"{load.Approved.Count} approvals and {load.Registered.Count} registrations were confirmed.");
        try
        {
            await Until.Holds("everything is delivered, handled and sent", Settling, () => Ledger.IsSettled(_data));
        }
        finally
        {
            foreach (var host in _hosts)
                output.WriteLine($"--- {host.Id}\n{host.Output}");
        }

        await Ledger.ShouldBalance(_data, load);
        _hosts.ShouldAllBe(h => !h.Output.Contains("fail:") && !h.Output.Contains("crit:"), "no host met an error it could not handle");
    }

    /// <summary>Waits until the people have got so many more confirmations, or a life is over.</summary>
    private static Task LivesThrough(Load load, int confirmations, TimeSpan? longest = null)
    {
        var (goal, since) = (load.Approved.Count + confirmations, Stopwatch.GetTimestamp());
        return Until.Holds(
            $"{confirmations} more approvals are confirmed",
            Settling,
            () => Task.FromResult(load.Approved.Count >= goal || (longest is { } bound && Stopwatch.GetElapsedTime(since) > bound))
        );
    }

    private static Task Lives(TimeSpan life)
    {
        var since = Stopwatch.GetTimestamp();
        return Until.Holds("time passes", life * 10, () => Task.FromResult(Stopwatch.GetElapsedTime(since) >= life));
    }

    private async Task<HostProcess> Start(int port)
    {
        var host = Launch(port);
        await host.Ready();
        return host;
    }

    private HostProcess Launch(int port)
    {
        var host = HostProcess.Start(_data, port);
        _hosts.Add(host);
        return host;
    }
}
