using System.Threading.Channels;
using EcoSphere.Platform.Jobs;
using Microsoft.Extensions.Hosting;

namespace EcoSphere.Platform.Operations.Jobs;

/// <summary>
/// Runs jobs that staff start. Not within the request: there the job would be the person instead of the system, and would end with
/// the connection.
/// </summary>
internal sealed class JobsOnDemand(JobRunner runner, TimeProvider clock) : BackgroundService
{
    private readonly Channel<Order> _orders = Channel.CreateUnbounded<Order>();

    /// <summary>Starts a job.</summary>
    /// <param name="job">The job.</param>
    /// <returns>When it has ended: whether it ran, or was running already.</returns>
    public Task<bool> Start(JobDescriptor job)
    {
        var order = new Order(job, new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously));
        _orders.Writer.TryWrite(order);
        return order.Ended.Task;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var running = new List<Task>();
        try
        {
            await foreach (var order in _orders.Reader.ReadAllAsync(stoppingToken))
            {
                running.RemoveAll(t => t.IsCompleted);
                running.Add(Run(order, stoppingToken));
            }
        }
        catch (OperationCanceledException)
        {
            // the host stops; what runs is cancelled as well and gives its lease back
        }

        await Task.WhenAll(running);
    }

    private async Task Run(Order order, CancellationToken ct)
    {
        await Task.Yield();
        try
        {
            order.Ended.TrySetResult(await runner.Run(order.Job, clock.GetUtcNow(), ct));
        }
        catch (OperationCanceledException)
        {
            order.Ended.TrySetCanceled(ct);
        }
        catch (Exception e)
        {
            order.Ended.TrySetException(e);
        }
    }

    private sealed record Order(JobDescriptor Job, TaskCompletionSource<bool> Ended);
}
