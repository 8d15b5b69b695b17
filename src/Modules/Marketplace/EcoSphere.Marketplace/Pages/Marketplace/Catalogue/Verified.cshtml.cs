using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.Platform.Lists;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Catalogue;

/// <summary>The tools that have passed the check (檢核專區), what the check means and how to apply for it.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class VerifiedModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Keyword { get; set; }

    public PageOf<VerifiedTool> Tools { get; private set; } = null!;

    /// <summary>The check from the first question to the public list.</summary>
    public IReadOnlyList<(string Title, string What)> Steps =>
        [
            (text["Enquiry"], text["The supplier asks for the check of a tool that is listed here."]),
            (text["Needs confirmed by telephone"], text["We call back, clear up what is to be checked, and agree on the fee."]),
            (text["Signed application"], text["The supplier uploads the application form, signed and stamped."]),
            (text["Payment"], text["The supplier pays the fee and gets an invoice."]),
            (text["Preparation and check"], text["The supplier prepares the tool with test data; experts check it against the published items."]),
            (text["Report"], text["The report is sent to the supplier by e-mail, whether the tool has passed or not."]),
            (
                text["Certificate and public list"],
                text["A tool that has passed gets a certificate with a last day, carries the badge, and stands in the list on this page."]
            ),
        ];

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        // everybody looks for something else: keeping that would drive out what is asked for often
        if (!string.IsNullOrEmpty(Keyword) && HttpContext.Features.Get<IOutputCacheFeature>() is { } cache)
            cache.Context.AllowCacheStorage = false;
        var tools = await mediator.Send(new ListVerifiedTools(Keyword, number), ct);
        if (tools.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Tools = tools.Value;
        return Page();
    }
}
