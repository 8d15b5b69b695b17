using EcoSphere.CarbonCloud.Application.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Admin.Subscriptions;

/// <summary>Ends a subscription early, with a reason.</summary>
[Authorize(Policy = Permissions.CarbonCloud)]
internal sealed class EndModel(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public EndInput Input { get; set; } = new();

    public required SubscriptionView Subscription { get; set; }

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
        var result = await mediator.Send(new EndSubscription(Id, Input.Version, Input.Reason), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The subscription has been ended. The company gets a mail."].Value;
        return Redirect(CarbonCloudLinks.AdminSubscription(Id));
    }

    private async Task<IActionResult?> Load(CancellationToken ct)
    {
        var found = await mediator.Send(new GetSubscription(Id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Subscription = found.Value;
        return null;
    }

    internal sealed class EndInput
    {
        /// <summary>The state that the form showed.</summary>
        public Guid Version { get; set; }

        public string? Reason { get; set; }
    }
}
