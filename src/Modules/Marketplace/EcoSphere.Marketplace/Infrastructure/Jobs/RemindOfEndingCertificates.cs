using EcoSphere.Marketplace.Application.Verifications;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.Marketplace.Infrastructure.Jobs;

/// <summary>Reminds suppliers in the morning of certificates that end soon.</summary>
[Schedule("0 30 8 * * ?")]
internal sealed class RemindOfEndingCertificates(IMediator mediator) : IModuleJob
{
    private const int Batch = 50;

    public async Task Run(CancellationToken ct)
    {
        while ((await mediator.Send(new RemindOfCertificates(Batch), ct)) is { IsSuccess: true, Value: Batch })
        {
            // until a batch is not full
        }
    }
}
