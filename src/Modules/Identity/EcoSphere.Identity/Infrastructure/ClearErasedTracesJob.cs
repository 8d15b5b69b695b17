using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.Identity.Infrastructure;

/// <summary>Clears what still names members who have been erased.</summary>
[Schedule("0 7/15 * * * ?")]
internal sealed class ClearErasedTracesJob(IMediator mediator) : IModuleJob
{
    public Task Run(CancellationToken ct) => mediator.Send(new ClearErasedTraces(), ct);
}
