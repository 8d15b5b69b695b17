using EcoSphere.Consulting.Application.Files;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.Consulting.Infrastructure.Jobs;

/// <summary>Deletes uploads that belong to nothing.</summary>
[Schedule("0 45 3 * * ?")]
internal sealed class CleanCaseFiles(IMediator mediator) : IModuleJob
{
    private const int Batch = 50;

    public async Task Run(CancellationToken ct)
    {
        while ((await mediator.Send(new SweepUploads(Batch), ct)) is { IsSuccess: true, Value: Batch })
        {
            // until a batch is not full
        }
    }
}
