using EcoSphere.Coaching.Application.Reviews;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.Coaching.Infrastructure.Jobs;

/// <summary>Reminds firms of the last day for their correction, and gives up what was not corrected in time: shortly after midnight in Taipei, and by day.</summary>
[Schedule("0 5 0,8,12,16 * * ?")]
internal sealed class KeepCorrectionDeadlines(IMediator mediator) : IModuleJob
{
    private const int Batch = 50;

    public async Task Run(CancellationToken ct)
    {
        while ((await mediator.Send(new KeepDeadlines(Batch), ct)) is { IsSuccess: true, Value: Batch })
        {
            // until a batch is not full
        }
    }
}
