using EcoSphere.Marketplace.Application.Inquiries.Drafts;
using EcoSphere.Platform.Jobs;
using MediatR;

namespace EcoSphere.Marketplace.Infrastructure.Jobs;

/// <summary>Deletes unsent inquiries after the time of retention.</summary>
[Schedule("0 12 3 * * ?")]
internal sealed class CleanInquiryDrafts(IMediator mediator) : IModuleJob
{
    private const int Batch = 50;

    public async Task Run(CancellationToken ct)
    {
        while ((await mediator.Send(new DeleteOldInquiryDrafts(Batch), ct)) is { IsSuccess: true, Value: Batch })
        {
            // until a batch is not full
        }
    }
}
