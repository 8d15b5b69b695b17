using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.Identity.Infrastructure.Jobs;

/// <summary>Removes copies of personal data that have been kept for 30 days.</summary>
[Schedule("0 50 3 * * ?")]
internal sealed class CleanCopies(IMediator mediator) : IModuleJob
{
    public async Task Run(CancellationToken ct)
    {
        while ((await mediator.Send(new ExpireCopies(), ct)) is { IsSuccess: true, Value: > 0 })
        {
            // some at a time, because copies can be large
        }
    }
}
