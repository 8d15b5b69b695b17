using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.Marketplace.Infrastructure.Jobs;

/// <summary>Deletes uploads for products and suppliers that belong to nothing.</summary>
[Schedule("0 25 3 * * ?")]
internal sealed class CleanProductFiles(IMediator mediator) : IModuleJob
{
    public Task Run(CancellationToken ct) => mediator.Send(new SweepProductFiles(), ct);
}
