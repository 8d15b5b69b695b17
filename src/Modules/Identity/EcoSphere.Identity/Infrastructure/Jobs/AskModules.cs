using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.Identity.Infrastructure.Jobs;

/// <summary>Asks the modules anew that have left a copy or an erasure unanswered.</summary>
[Schedule("0 35 * * * ?")]
internal sealed class AskModules(IMediator mediator) : IModuleJob
{
    public async Task Run(CancellationToken ct)
    {
        while ((await mediator.Send(new AskSilentModules(), ct)) is { IsSuccess: true, Value: > 0 })
        {
            // some at a time, so that nobody else has to wait long for the database
        }
    }
}
