using EcoSphere.Platform.Data;
using EcoSphere.Reliability.Tests.Probe;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Reliability.Tests.Events;

public sealed class LeaseTests : IAsyncLifetime
{
    private readonly Guid _key = Guid.CreateVersion7();
    private App _app = null!;

    public async Task InitializeAsync() => _app = await App.Start(new App.Settings());

    public Task DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("outbox")]
    [InlineData("inbox")]
    public async Task Work_that_another_host_holds_is_left_to_it_until_its_lease_is_over(string work)
    {
        await AnotherHostTakes(work);
        await _app.Publish(_key, 1);
        await _app.Pump();
        (await _app.Effects(_key)).ShouldBeEmpty();

        // renewed, as long as it lives
        _app.Clock.Advance(Leases.Duration / 2);
        await AnotherHostTakes(work);
        _app.Clock.Advance(Leases.Duration - TimeSpan.FromMilliseconds(1));
        await _app.Pump();
        (await _app.Effects(_key)).ShouldBeEmpty();

        // dead: not renewed
        _app.Clock.Advance(TimeSpan.FromMilliseconds(1));
        await _app.Pump();
        (await _app.Effects(_key)).ShouldBe([1]);
        (await Owner(work)).ShouldBe("", "a lease is given back when the work is done");
    }

    [Fact]
    public async Task A_host_that_comes_back_after_losing_its_lease_does_not_free_that_of_its_successor()
    {
        await AnotherHostTakes("outbox");
        await _app.With<ProbeDb>(db => db.Free("outbox", _app.Clock.GetUtcNow(), CancellationToken.None));

        (await Owner("outbox")).ShouldBe("another-host");
    }

    private Task AnotherHostTakes(string work) =>
        _app.Execute(
            """
            INSERT INTO "Leases" ("Name", "Owner", "UntilTicks", "LastDueTicks", "StartedTicks", "EndedTicks", "Failures") VALUES (@p0, 'another-host', @p1, 0, 0, 0, 0)
            ON CONFLICT ("Name") DO UPDATE SET "Owner" = 'another-host', "UntilTicks" = @p1
            """,
            work,
            (_app.Clock.GetUtcNow() + Leases.Duration).UtcTicks
        );

    private async Task<string> Owner(string work) =>
        (await _app.Read("SELECT \"Owner\" FROM \"Leases\" WHERE \"Name\" = @p0", row => row.GetString(0), work)).Single();
}
