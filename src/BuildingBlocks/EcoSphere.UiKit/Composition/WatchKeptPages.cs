using EcoSphere.Platform.Events;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EcoSphere.UiKit.Composition;

/// <summary>Looks once a second whether another host has let go of the public pages.</summary>
internal sealed partial class WatchKeptPages(KeptPages pages, IOptions<EventOptions> options, ILogger<WatchKeptPages> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Background)
            return;
        using var timer = new PeriodicTimer(Every);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                try
                {
                    await pages.Look(stoppingToken);
                }
                catch (Exception e) when (!stoppingToken.IsCancellationRequested)
                {
                    Failed(logger, e);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // the host stops
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Could not ask whether public pages have changed; they are kept for their time at most")]
    private static partial void Failed(ILogger logger, Exception exception);
}
