using EcoSphere.Identity.Application.Members;
using EcoSphere.Platform.Jobs;
using MediatR;
using Microsoft.Extensions.Options;

namespace EcoSphere.Identity.Infrastructure.Jobs;

/// <summary>Removes old links, sessions and counters.</summary>
[Schedule("0 40 3 * * ?")]
internal sealed class CleanSignInRecords(IMediator mediator, IOptions<RetentionOptions> options) : IModuleJob
{
    public async Task Run(CancellationToken ct)
    {
        while ((await mediator.Send(new RemoveOldSignInRecords(options.Value.SessionDays), ct)) is { IsSuccess: true, Value: > 0 })
        {
            // some at a time, so that nobody else has to wait long for the database
        }
    }
}
