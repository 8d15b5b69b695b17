using EcoSphere.Coaching.Application.FollowUps;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.Coaching.Infrastructure.Jobs;

/// <summary>Reminds firms of their yearly reports and chases what is overdue, each morning.</summary>
[Schedule("0 40 8 * * ?")]
internal sealed class RemindOfFollowUps(IMediator mediator) : IModuleJob
{
    private const int Batch = 50;

    public async Task Run(CancellationToken ct)
    {
        while ((await mediator.Send(new RemindFirms(Batch), ct)) is { IsSuccess: true, Value: Batch })
        {
            // until a batch is not full
        }
    }
}
