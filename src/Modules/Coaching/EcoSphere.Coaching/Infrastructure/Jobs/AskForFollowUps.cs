using EcoSphere.Coaching.Application.FollowUps;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.Coaching.Infrastructure.Jobs;

/// <summary>Asks firms for the reports of years that are over, each morning.</summary>
[Schedule("0 20 8 * * ?")]
internal sealed class AskForFollowUps(IMediator mediator) : IModuleJob
{
    private const int Batch = 50;

    public async Task Run(CancellationToken ct)
    {
        while ((await mediator.Send(new AskFirms(Batch), ct)) is { IsSuccess: true, Value: Batch })
        {
            // until a batch is not full
        }
    }
}
