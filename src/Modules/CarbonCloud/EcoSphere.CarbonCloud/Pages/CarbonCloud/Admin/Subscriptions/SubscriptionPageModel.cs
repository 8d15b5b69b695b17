using EcoSphere.CarbonCloud.Application.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Admin.Subscriptions;

/// <summary>A page about one subscription.</summary>
[Authorize(Policy = Permissions.CarbonCloud)]
internal abstract class SubscriptionPageModel(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : PageModel
{
    /// <summary>The texts of the module.</summary>
    protected IStringLocalizer<CarbonCloudText> L { get; } = text;

    /// <summary>Where requests go.</summary>
    protected IMediator Mediator { get; } = mediator;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public required SubscriptionView Subscription { get; set; }

    /// <summary>Loads the subscription; the page to show where there is none, or null.</summary>
    protected async Task<IActionResult?> Load(CancellationToken ct)
    {
        var found = await Mediator.Send(new GetSubscription(Id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, L) ?? NotFound();
        Subscription = found.Value;
        return null;
    }
}
