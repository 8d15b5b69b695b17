using System.Net;
using EcoSphere.Platform.Jobs;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Operations.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EcoSphere.Operations.Tests;

public sealed class JobTests : IAsyncLifetime
{
    private readonly Probe _probe = new();
    private App _app = null!;

    public async Task InitializeAsync() =>
        _app = await App.Start(
            new App.Settings
            {
                Services = services =>
                    services
                        .RemoveAll<JobCatalog>()
                        .AddSingleton(new JobCatalog([new JobDescriptor("system", typeof(ProbeJob), "0 30 3 * * ?")]))
                        .AddSingleton(_probe)
                        .AddScoped<ProbeJob>(),
            }
        );

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_next_run_is_told_in_the_time_of_Taipei()
    {
        _app.Clock.Set(new DateTimeOffset(2026, 11, 20, 18, 0, 0, TimeSpan.Zero)); // 02:00 of the 21st
        var row = (await _app.Send(new ListJobs(), Given.Operator)).Value.ShouldHaveSingleItem();
        row.NextAt.ShouldBe(new DateTimeOffset(2026, 11, 20, 19, 30, 0, TimeSpan.Zero));
        (await _app.Browse(Given.Operator).Get("/admin/system/jobs")).Text.ShouldContain("2026/11/21（六）03:30");
    }

    [Fact]
    public async Task Run_now_runs_it_as_the_system_and_the_trail_says_who_wanted_it()
    {
        var page = await (await _app.Browse(Given.Operator).Get("/admin/system/jobs")).Submit(button: "立即執行");
        page.ShouldBe(HttpStatusCode.OK).Text.ShouldContain("ProbeJob 已執行完畢");
        page.Text.ShouldContain("執行成功");
        _probe.Runs.ShouldBe(1);
        _probe.WasSystem.ShouldBeTrue();
        (await _app.Browse(Given.Operator).Get("/admin/system/audit?did=RunJob&actor=方平台")).Text.ShouldContain("RunJob");
    }

    [Fact]
    public async Task A_failure_is_told_with_its_reason()
    {
        _probe.Failure = new InvalidOperationException("the disk is full");
        var page = await (await _app.Browse(Given.Operator).Get("/admin/system/jobs")).Submit(button: "立即執行");
        page.Text.ShouldContain("執行失敗");
        page.Text.ShouldContain("連續失敗 1 次");
        page.Text.ShouldContain("the disk is full");
    }

    [Fact]
    public async Task It_does_not_run_twice_at_once_on_one_host()
    {
        _probe.Gate = new TaskCompletionSource();
        var job = _app.Services.GetRequiredService<JobCatalog>().Jobs[0];
        var first = _app.Services.GetRequiredService<JobRunner>().Run(job, _app.Clock.GetUtcNow(), CancellationToken.None);
        await _probe.Begun.Task;
        _app.Clock.Advance(TimeSpan.FromSeconds(1));
        (await _app.Send(new ListJobs(), Given.Operator)).Value[0].IsRunning.ShouldBeTrue();
        (await _app.Send(new RunJob("system", nameof(ProbeJob)), Given.Operator)).Error!.Message.ShouldBe("This job is running already.");
        _probe.Gate.SetResult();
        (await first).ShouldBeTrue();
        _probe.Runs.ShouldBe(1);
    }

    [Fact]
    public async Task One_that_takes_long_goes_on_after_the_answer()
    {
        _probe.Gate = new TaskCompletionSource();
        (await _app.Send(new RunJob("system", nameof(ProbeJob)), Given.Operator)).Value.ShouldBe(JobOutcome.Running);
        _probe.Gate.SetResult();
        await _probe.Ended.Task;
        _probe.Runs.ShouldBe(1);
    }

    [Fact]
    public async Task An_unknown_job_is_not_found()
    {
        var page = await _app.Browse(Given.Operator).Get("/admin/system/jobs");
        (await page.Submit([("Module", "system"), ("Name", "DeleteEverything")], "立即執行")).ShouldBe(HttpStatusCode.NotFound);
    }

    internal sealed class Probe
    {
        public int Runs { get; set; }

        public bool WasSystem { get; set; }

        public Exception? Failure { get; set; }

        public TaskCompletionSource? Gate { get; set; }

        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class ProbeJob(Probe probe, ICurrentUser user) : IModuleJob
    {
        public async Task Run(CancellationToken ct)
        {
            probe.Begun.TrySetResult();
            if (probe.Gate is { } gate)
                await gate.Task;
            probe.WasSystem = user.IsSystem;
            if (probe.Failure is { } failure)
                throw failure;
            probe.Runs++;
            probe.Ended.TrySetResult();
        }
    }
}
