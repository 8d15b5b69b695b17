using EcoSphere.Marketplace.Application.Verifications;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.Marketplace.Infrastructure.Jobs;

/// <summary>Ends certificates in the first minutes after their last day.</summary>
[Schedule("0 2 0 * * ?")]
internal sealed class EndCertificates(IMediator mediator) : IModuleJob
{
    private const int Batch = 50;

    public async Task Run(CancellationToken ct)
    {
        while ((await mediator.Send(new ExpireCertificates(Batch), ct)) is { IsSuccess: true, Value: Batch })
        {
            // until a batch is not full
        }
    }
}
