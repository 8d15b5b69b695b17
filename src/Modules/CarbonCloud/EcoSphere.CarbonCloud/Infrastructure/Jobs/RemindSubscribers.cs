using EcoSphere.CarbonCloud.Application.Subscriptions;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.CarbonCloud.Infrastructure.Jobs;

/// <summary>Reminds companies in the morning of subscriptions that end soon.</summary>
[Schedule("0 35 8 * * ?")]
internal sealed class RemindSubscribers(IMediator mediator) : IModuleJob
{
    private const int Batch = 50;

    public async Task Run(CancellationToken ct)
    {
        while ((await mediator.Send(new RemindOfSubscriptions(Batch), ct)) is { IsSuccess: true, Value: Batch })
        {
            // until a batch is not full
        }
    }
}
