using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.Consulting.Infrastructure.Jobs;

/// <summary>Reminds firms, consultants and staff of what is due today and of what is late, in the morning; a morning that was missed is made up within the hour.</summary>
[Schedule("0 20 8-18 ? * MON-FRI")]
internal sealed class RemindOfCases(IMediator mediator) : IModuleJob
{
    private const int Batch = 500;

    public async Task Run(CancellationToken ct)
    {
        while ((await mediator.Send(new RemindSides(Batch), ct)) is { IsSuccess: true, Value: Batch })
        {
            // until a batch is not full
        }
    }
}
