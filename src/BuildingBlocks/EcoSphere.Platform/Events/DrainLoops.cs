using EcoSphere.Platform.Modules;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EcoSphere.Platform.Events;

/// <summary>Configuration section <c>Events</c>.</summary>
public sealed class EventOptions
{
    /// <summary>Whether this host carries events and mails on by itself; tests do it by hand.</summary>
    public bool Background { get; set; } = true;

    /// <summary>How often to look for what another host or a crash left.</summary>
    public TimeSpan Sweep { get; set; } = TimeSpan.FromSeconds(2);
}

/// <summary>One loop for each kind of work and module: waits for a signal or the sweep, then drains.</summary>
internal sealed partial class DrainLoops(
    ModuleCatalog catalog,
    IEnumerable<IDrain> drains,
    WorkSignals signals,
    IOptions<EventOptions> options,
    ILogger<DrainLoops> logger
) : BackgroundService
{
    /// <summary>How soon to look again while another host holds the work.</summary>
    private static readonly TimeSpan BusyWait = TimeSpan.FromMilliseconds(100);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        options.Value.Background ? Task.WhenAll(catalog.Running.SelectMany(m => drains.Select(d => Loop(d, m, stoppingToken)))) : Task.CompletedTask;

    private async Task Loop(IDrain drain, ModuleDescriptor module, CancellationToken ct)
    {
        await Task.Yield();
        while (!ct.IsCancellationRequested)
        {
            var wait = options.Value.Sweep;
            try
            {
                if (await drain.Drain(module, ct) == DrainOutcome.Busy)
                    wait = BusyWait;
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                Failed(logger, e, drain.Work, module.Schema);
            }

            try
            {
                await signals.Wait(drain.Work, module.Schema, wait, ct);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Work {Work} of {Module} failed and goes on with the next sweep")]
    private static partial void Failed(ILogger logger, Exception exception, Work work, string module);
}
