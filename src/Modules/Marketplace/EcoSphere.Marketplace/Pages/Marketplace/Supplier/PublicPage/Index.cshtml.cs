using EcoSphere.Marketplace.Application.Suppliers;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Composition;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.PublicPage;

/// <summary>The supplier's public page, edited by the administrators of the company.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Upload)]
internal sealed class IndexModel(IMediator mediator, KeptPages pages, IStringLocalizer<MarketplaceText> text) : PageModel
{
    [BindProperty]
    public PageInput Input { get; set; } = new();

    public MySupplierPage Saved { get; private set; } = null!;

    /// <summary>Whether what is saved now is shown beside what was typed.</summary>
    public bool IsStale { get; private set; }

    public int NameLength => Domain.Suppliers.Supplier.NameLength;

    public int IntroductionLength => Domain.Suppliers.Supplier.IntroductionLength;

    /// <summary>Another address for each state, so that no browser shows the logo of before.</summary>
    public string LogoUrl => $"{MarketplaceLinks.SupplierPage}/logo?v={Saved.Version:N}";

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        Input = new PageInput
        {
            Version = Saved.Version,
            NameEn = Saved.NameEn,
            IntroductionZh = Saved.Introduction.Zh,
            IntroductionEn = Saved.Introduction.En,
            Website = Saved.Website,
        };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(ct) ?? Page();
        Guid? logo = null;
        if (Input.Logo is { } chosen)
        {
            await using var content = chosen.OpenReadStream();
            var uploaded = await mediator.Send(new UploadLogo(content, chosen.FileName), ct);
            if (uploaded.Error is { } unfit)
                return this.ApplyError(unfit, text) ?? await Load(ct) ?? Page();
            logo = uploaded.Value;
        }

        var form = new SupplierPageForm(Input.NameEn, Input.IntroductionZh, Input.IntroductionEn, Input.Website);
        var changed = await mediator.Send(new ChangeSupplierPage(Input.Version, form, logo, Input.RemoveLogo), ct);
        if (changed.Error is { } error)
        {
            if (await Load(ct) is { } refused)
                return refused;
            if (error.Message != ChangeSupplierPageHandler.Stale.Message)
                return this.ApplyError(error, text) ?? Page();
            (IsStale, Input.Version) = (true, Saved.Version);
            return this.ShowAgain(error, text);
        }

        await pages.Renew(ct);
        TempData["Status"] = text["The page has been saved and is shown to everybody."].Value;
        return Redirect(MarketplaceLinks.SupplierPage);
    }

    public IReadOnlyList<SavedValue> SavedValues() =>
        [
            new(text["Company name in English"], Saved.NameEn),
            new(text["Introduction in Chinese"], Saved.Introduction.Zh),
            new(text["Introduction in English"], Saved.Introduction.En),
            new(text["Website"], Saved.Website),
        ];

    private async Task<IActionResult?> Load(CancellationToken ct)
    {
        var found = await mediator.Send(new GetMySupplierPage(), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Saved = found.Value;
        return null;
    }

    internal sealed class PageInput
    {
        /// <summary>The stamp of the state that the form showed.</summary>
        public Guid Version { get; set; }

        public string? NameEn { get; set; }

        public string? IntroductionZh { get; set; }

        public string? IntroductionEn { get; set; }

        public string? Website { get; set; }

        public IFormFile? Logo { get; set; }

        public bool RemoveLogo { get; set; }
    }
}
