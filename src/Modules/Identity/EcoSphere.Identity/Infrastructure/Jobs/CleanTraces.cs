using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.Identity.Infrastructure.Jobs;

/// <summary>Clears what still names members who have been erased.</summary>
[Schedule("0 7/15 * * * ?")]
internal sealed class CleanTraces(IMediator mediator) : IModuleJob
{
    public Task Run(CancellationToken ct) => mediator.Send(new ClearErasedTraces(), ct);
}
