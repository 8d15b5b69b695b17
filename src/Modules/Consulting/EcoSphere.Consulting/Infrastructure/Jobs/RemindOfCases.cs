using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.Consulting.Infrastructure.Jobs;

/// <summary>Reminds firms, consultants and staff who are late, in the morning; what came to be late meanwhile is found within the hour.</summary>
[Schedule("0 20 8-18 ? * MON-FRI")]
internal sealed class RemindOfCases(IMediator mediator) : IModuleJob
{
    private const int Batch = 50;

    public async Task Run(CancellationToken ct)
    {
        while ((await mediator.Send(new RemindLateSides(Batch), ct)) is { IsSuccess: true, Value: Batch })
        {
            // until a batch is not full
        }
    }
}
