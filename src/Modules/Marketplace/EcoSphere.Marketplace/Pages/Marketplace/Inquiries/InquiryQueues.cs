using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Inquiries.Lists;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Inquiries;

/// <summary>The administrators' inquiries on their home page: what nobody has, and what suppliers leave waiting.</summary>
internal sealed class InquiryQueues(IMediator mediator, IStringLocalizer<MarketplaceText> text) : IAdminQueues
{
    public async Task<IReadOnlyList<QueueFact>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.Marketplace))
            return [];
        var waiting = (await mediator.Send(new CountWaitingInquiries(), ct)).Value;
        return
        [
            Fact(waiting, InquiryState.Unassigned, text["Inquiries without a supplier"], MarketplaceLinks.AdminInquiries),
            Fact(
                waiting,
                InquiryState.Assigned,
                text["Inquiries waiting for a supplier’s answer"],
                $"{MarketplaceLinks.AdminInquiries}?state={InquiryState.Assigned}&need={InquiryNeed.Waiting}"
            ),
        ];
    }

    private QueueFact Fact(IReadOnlyDictionary<InquiryState, WaitingInquiries> waiting, InquiryState state, string title, string url)
    {
        var (count, oldest, overdue) = waiting.GetValueOrDefault(state) ?? new WaitingInquiries(0, null, 0);
        return new QueueFact(text["Marketplace"], title, url, count, oldest, overdue);
    }
}
