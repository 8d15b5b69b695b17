using EcoSphere.Identity.Application.Connect;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.Identity.Infrastructure.Jobs;

/// <summary>Makes the next key of the ID tokens in time, and removes old ones.</summary>
[Schedule("0 10 3 * * ?")]
internal sealed class RenewSigningKeys(IMediator mediator) : IModuleJob
{
    public Task Run(CancellationToken ct) => mediator.Send(new RotateSigningKeys(), ct);
}
