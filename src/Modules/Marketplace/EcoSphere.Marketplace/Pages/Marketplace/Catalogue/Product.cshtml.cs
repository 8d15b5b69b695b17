using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Catalogue;

/// <summary>A tool in full. One that is not on offer leads on instead of ending in the general page for what is not there.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class ProductModel(IMediator mediator, IStringLocalizer<MarketplaceText> text, ISiteLinks links) : PageModel
{
    /// <summary>The tool, or null when it is not on offer.</summary>
    public ListedProduct? Tool { get; private set; }

    /// <summary>The parts of the page that there is something to say in, in their order.</summary>
    public IReadOnlyList<(string Id, string Title, LocalText Text)> Sections =>
        Tool is not { Content: { } content }
            ? []
            : new[]
            {
                ("overview", text["About the tool"].Value, content.Overview),
                ("features", text["Features"].Value, content.Features),
                ("plans", text["Plans and prices"].Value, content.Plans),
                ("cases", text["Case studies"].Value, content.Cases),
            }
                .Where(s => s.Item3.Here() is not null)
                .ToList();

    /// <summary>For those who show a link to this page elsewhere.</summary>
    public string PublicUrl(string path) => links.Absolute(path);

    public async Task<IActionResult> OnGet(string slug, CancellationToken ct)
    {
        var tool = await mediator.Send(new GetListedProduct(slug), ct);
        if (tool.Error is { Kind: not ErrorKind.NotFound } error)
            return this.ApplyError(error, text) ?? Page();
        if (tool.IsSuccess)
            Tool = tool.Value;
        else
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
