using EcoSphere.Identity.Application.Connect;
using EcoSphere.Platform.Data;
using MediatR;

namespace EcoSphere.Identity.Infrastructure.Seeds;

/// <summary>The first key of the ID tokens; also the next one where a host starts after a long pause.</summary>
internal sealed class SeedSigningKey(IMediator mediator) : ISeed
{
    public int Order => 30;

    public Task Run(CancellationToken ct) => mediator.Send(new RotateSigningKeys(), ct);
}
