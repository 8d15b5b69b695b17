using EcoSphere.Coaching.Application.Drafts;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.Coaching.Infrastructure.Jobs;

/// <summary>Deletes applications that were never sent.</summary>
[Schedule("0 35 3 * * ?")]
internal sealed class CleanApplicationDrafts(IMediator mediator) : IModuleJob
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
