using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.CarbonCloud.Application.Subscriptions;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Admin.Subscriptions;

/// <summary>One subscription with its seats and its history.</summary>
[Authorize(Policy = Permissions.CarbonCloud)]
internal sealed class DetailModel(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : SubscriptionPageModel(mediator, text)
{
    public async Task<IActionResult> OnGet(CancellationToken ct) => await Load(ct) ?? Page();

    /// <summary>What a line of the history tells.</summary>
    public string Told(string action) =>
        L[
            action switch
            {
                nameof(ApproveServiceApplication) => "Begun with the approval",
                nameof(ExtendSubscription) => "Extended",
                nameof(EndSubscription) => "Ended early",
                nameof(ExpireSubscriptions) or nameof(BeginServiceApplication) => "Expired",
                nameof(RemindOfSubscriptions) => "Reminded of the end",
                "SeedDemoServices" => "Came with the demo data",
                _ => "Changed",
            }
        ];
}
