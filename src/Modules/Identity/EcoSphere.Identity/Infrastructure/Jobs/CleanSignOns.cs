using EcoSphere.Identity.Application.Connect;
using EcoSphere.Platform.Jobs;
using MediatR;
using Microsoft.Extensions.Options;

namespace EcoSphere.Identity.Infrastructure.Jobs;

/// <summary>Removes dead codes and tokens, and old lines of the sign-on log.</summary>
[Schedule("0 20 3 * * ?")]
internal sealed class CleanSignOns(IMediator mediator, IOptions<RetentionOptions> options) : IModuleJob
{
    public async Task Run(CancellationToken ct)
    {
        while ((await mediator.Send(new RemoveOldSignOns(options.Value.SignOnDays), ct)) is { IsSuccess: true, Value: > 0 })
        {
            // some at a time, so that nobody else has to wait long for the database
        }
    }
}
