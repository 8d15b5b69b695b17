using EcoSphere.CarbonCloud.Application.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Admin.Subscriptions;

/// <summary>Ends a subscription early, with a reason.</summary>
[Authorize(Policy = Permissions.CarbonCloud)]
internal sealed class EndModel(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : SubscriptionPageModel(mediator, text)
{
    [BindProperty]
    public EndInput Input { get; set; } = new();

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        if (!Subscription.Runs)
            return Redirect(CarbonCloudLinks.AdminSubscription(Id));
        Input.Version = Subscription.Version;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        if (!ModelState.IsValid)
            return Page();
        var result = await Mediator.Send(new EndSubscription(Id, Input.Version, Input.Reason), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, L) ?? Page();
        TempData["Status"] = L["The subscription has been ended. The company gets a mail."].Value;
        return Redirect(CarbonCloudLinks.AdminSubscription(Id));
    }

    internal sealed class EndInput
    {
        /// <summary>The state that the form showed.</summary>
        public Guid Version { get; set; }

        public string? Reason { get; set; }
    }
}
