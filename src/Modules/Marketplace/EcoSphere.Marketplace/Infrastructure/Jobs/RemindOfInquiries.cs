using EcoSphere.Marketplace.Application.Inquiries;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.Marketplace.Infrastructure.Jobs;

/// <summary>Reminds suppliers on the morning of the last day in time; what came to be due during the day is found within the hour.</summary>
[Schedule("0 15 8-18 ? * MON-FRI")]
internal sealed class RemindOfInquiries(IMediator mediator) : IModuleJob
{
    private const int Batch = 50;

    public async Task Run(CancellationToken ct)
    {
        while ((await mediator.Send(new RemindSuppliers(Batch), ct)) is { IsSuccess: true, Value: Batch })
        {
            // until a batch is not full
        }
    }
}
