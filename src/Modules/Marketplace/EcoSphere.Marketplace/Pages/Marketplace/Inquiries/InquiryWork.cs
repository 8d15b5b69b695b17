using System.Security.Claims;
using EcoSphere.Marketplace.Application.Inquiries.Lists;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Inquiries;

/// <summary>The member's inquiries on the home page: unread answers, and what is open.</summary>
internal sealed class InquiryWork(IMediator mediator, IStringLocalizer<MarketplaceText> text) : IMemberWork
{
    public async Task<IReadOnlyList<WorkItem>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        var asked = await mediator.Send(new GetInquiryWork(), ct);
        return asked.IsFailure ? [] : [.. asked.Value.Select(Item)];
    }

    private WorkItem Item(InquiryWorkItem item)
    {
        var title = text["Inquiry {0}", item.Number];
        var url = MarketplaceLinks.MyInquiry(item.Id);
        if (item.Unread > 0)
            return new WorkItem(WorkKind.Waiting, title, text["There is something new for you to read."], url, text["Read it"], item.LastMessageAt, null);
        var detail = (item.IsAwaitingAnswer, item.State) switch
        {
            (true, _) => text["You can expect an answer by {0}.", Show.Date(item.ResponseDueAt.AddTicks(-1))],
            (_, InquiryState.Assigned) => text["You are writing with the supplier."],
            _ => text["You are writing with the platform."],
        };
        return new WorkItem(WorkKind.UnderWay, title, detail, url, text["Look at it"], item.AskedAt, null);
    }
}

/// <summary>The inquiries that wait for a supplier's people, on their home page.</summary>
internal sealed class SupplierInquiryWork(IMediator mediator, IStringLocalizer<MarketplaceText> text) : IMemberWork
{
    public async Task<IReadOnlyList<WorkItem>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!user.HasClaim(c => c.Type == EcoClaims.Supplier))
            return [];
        var waiting = await mediator.Send(new GetSupplierInquiryWork(), ct);
        return waiting.IsFailure ? [] : [.. waiting.Value.Select(Item)];
    }

    private WorkItem Item(InquiryWorkItem item) =>
        new(
            WorkKind.Waiting,
            text["Inquiry {0} from a customer", item.Number],
            item.IsAwaitingAnswer ? text["It waits for your first answer."] : text["The other side has written."],
            MarketplaceLinks.SupplierInquiry(item.Id),
            item.IsAwaitingAnswer ? text["Answer"] : text["Read it"],
            item.LastMessageAt,
            item.IsAwaitingAnswer ? item.ResponseDueAt : null
        );
}
