using EcoSphere.Coaching.Application.Places;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.Coaching.Infrastructure.Jobs;

/// <summary>Moves up who waits for an item with free places.</summary>
[Schedule("0 */10 * * * ?")]
internal sealed class MoveUpWaitingLists(IMediator mediator) : IModuleJob
{
    public async Task Run(CancellationToken ct)
    {
        while ((await mediator.Send(new MoveUpWaiting(), ct)) is { IsSuccess: true, Value: > 0 })
        {
            // item by item
        }
    }
}
