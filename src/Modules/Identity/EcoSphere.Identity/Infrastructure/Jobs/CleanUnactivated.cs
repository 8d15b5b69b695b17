using EcoSphere.Identity.Application.Members;
using EcoSphere.Platform.Jobs;
using MediatR;
using Microsoft.Extensions.Options;

namespace EcoSphere.Identity.Infrastructure.Jobs;

/// <summary>Forgets accounts that were opened and never activated.</summary>
[Schedule("0 20 3 * * ?")]
internal sealed class CleanUnactivated(IMediator mediator, IOptions<RetentionOptions> options) : IModuleJob
{
    public async Task Run(CancellationToken ct)
    {
        while ((await mediator.Send(new ForgetUnactivatedMembers(options.Value.UnactivatedDays), ct)) is { IsSuccess: true, Value: > 0 })
        {
            // some at a time, so that nobody else has to wait long for the database
        }
    }
}
