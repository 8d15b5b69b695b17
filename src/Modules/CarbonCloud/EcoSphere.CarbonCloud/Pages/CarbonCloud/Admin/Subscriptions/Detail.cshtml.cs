using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.CarbonCloud.Application.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Admin.Subscriptions;

/// <summary>One subscription with its seats and its history.</summary>
[Authorize(Policy = Permissions.CarbonCloud)]
internal sealed class DetailModel(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : PageModel
{
    public required SubscriptionView Subscription { get; set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetSubscription(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Subscription = found.Value;
        return Page();
    }

    /// <summary>What a line of the history tells.</summary>
    public string Told(string action) =>
        text[
            action switch
            {
                nameof(ApproveServiceApplication) => "Begun with the approval",
                nameof(ExtendSubscription) => "Extended",
                nameof(EndSubscription) => "Ended early",
                nameof(ExpireSubscriptions) or nameof(BeginServiceApplication) => "Expired",
                nameof(RemindOfSubscriptions) => "Reminded of the end",
                _ => "Changed",
            }
        ];
}
