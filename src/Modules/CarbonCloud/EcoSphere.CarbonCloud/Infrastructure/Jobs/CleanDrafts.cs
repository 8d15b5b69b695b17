using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.CarbonCloud.Infrastructure.Jobs;

/// <summary>Deletes unsent applications after the time of retention.</summary>
[Schedule("0 14 3 * * ?")]
internal sealed class CleanDrafts(IMediator mediator) : IModuleJob
{
    private const int Batch = 50;

    public async Task Run(CancellationToken ct)
    {
        while ((await mediator.Send(new DeleteOldDrafts(Batch), ct)) is { IsSuccess: true, Value: Batch })
        {
            // until a batch is not full
        }
    }
}
