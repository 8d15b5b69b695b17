using EcoSphere.Testing.Hosts;
using Shouldly;
using Xunit;

namespace EcoSphere.Reliability.Tests.Hosts;

public sealed class StartTests : IAsyncLifetime
{
    private readonly DataFolder _data = new();
    private readonly List<HostProcess> _hosts = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var host in _hosts)
            await host.DisposeAsync();
        _data.Dispose();
    }

    [Fact]
    public async Task Two_hosts_that_start_at_once_on_nothing_migrate_and_seed_one_after_the_other()
    {
        _hosts.AddRange([HostProcess.Start(_data, HostProcess.FreePort()), HostProcess.Start(_data, HostProcess.FreePort())]);
        foreach (var host in _hosts)
            await host.Ready();

        (await _data.Count("identity", "SELECT COUNT(*) FROM \"ConsentTexts\"")).ShouldBe(1);
        (await _data.Count("identity", "SELECT COUNT(*) - COUNT(DISTINCT \"Email\") FROM \"Members\"")).ShouldBe(0);
    }

    [Fact]
    public async Task A_host_that_is_stopped_leaves_everything_in_the_database_files_themselves()
    {
        var host = HostProcess.Start(_data, HostProcess.FreePort());
        _hosts.Add(host);
        await host.Ready();
        await host.Stop();

        var logs = new DirectoryInfo(_data.Path).GetFiles("*.db-wal", SearchOption.AllDirectories);
        logs.Sum(log => log.Length).ShouldBe(0);
        new DirectoryInfo(_data.Path).GetFiles("identity.db", SearchOption.AllDirectories).Single().Length.ShouldBeGreaterThan(100_000);
    }
}
