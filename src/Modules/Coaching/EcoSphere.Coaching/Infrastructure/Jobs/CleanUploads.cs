using EcoSphere.Coaching.Application.Files;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.Coaching.Infrastructure.Jobs;

/// <summary>Deletes uploads that belong to nothing.</summary>
[Schedule("0 25 3 * * ?")]
internal sealed class CleanUploads(IMediator mediator) : IModuleJob
{
    private const int Batch = 100;

    public async Task Run(CancellationToken ct)
    {
        while ((await mediator.Send(new SweepUploads(Batch), ct)) is { IsSuccess: true, Value: Batch })
        {
            // until a batch is not full
        }
    }
}
