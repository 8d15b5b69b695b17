using EcoSphere.CarbonCloud.Application.Subscriptions;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.CarbonCloud.Infrastructure.Jobs;

/// <summary>Ends subscriptions in the first minutes after their last day.</summary>
[Schedule("0 3 0 * * ?")]
internal sealed class EndSubscriptions(IMediator mediator) : IModuleJob
{
    private const int Batch = 50;

    public async Task Run(CancellationToken ct)
    {
        while ((await mediator.Send(new ExpireSubscriptions(Batch), ct)) is { IsSuccess: true, Value: Batch })
        {
            // until a batch is not full
        }
    }
}
