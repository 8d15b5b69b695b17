using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Pages.Marketplace.Inquiries;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Inquiries;

/// <summary>An inquiry that the own supplier has, with its thread.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Upload)]
[RequestSizeLimit(UploadInput.MaxFormBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadInput.MaxFormBytes)]
internal sealed class ThreadModel(IMediator mediator, TimeProvider clock, IStringLocalizer<MarketplaceText> text) : ThreadPageModel(mediator, clock, text)
{
    public override Side Side => Side.Supplier;

    public override string Address => MarketplaceLinks.SupplierInquiry(Slip.Id);

    public override string FileUrl(Guid fileId) => MarketplaceLinks.SupplierInquiryFile(Slip.Id, fileId);
}
