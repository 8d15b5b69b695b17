using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Forms;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;

/// <summary>The text of a product, kept as a draft whatever is filled in.</summary>
[Authorize]
internal sealed class EditModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : MyProductPage(mediator, text)
{
    [BindProperty]
    public ProductInput Input { get; set; } = new();

    /// <summary><c>check</c> when the supplier came from the page of all answers and goes back to it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    /// <summary>What somebody else has saved meanwhile and the form has otherwise.</summary>
    public IReadOnlyList<SavedValue> SavedMeanwhile { get; private set; } = [];

    /// <summary>The categories on offer, and the present one even when it is offered no longer.</summary>
    public IReadOnlyList<SelectListItem> Categories =>
        [
            .. Own
                .Categories.Where(c => !c.IsRetired || c.Id == Own.Content.CategoryId)
                .Select(c => new SelectListItem(c.Name.In(ProductWords.English), c.Id.ToString())),
        ];

    public IReadOnlyList<SelectListItem> Industries =>
        [new Choice(ProductContent.AllIndustries, Text["All industries"]), .. OfficialIndustries.All.Select(i => new Choice(i.Code, ProductWords.Industry(i)))];

    public IReadOnlyList<SelectListItem> Deployments =>
        [.. Enum.GetValues<Deployment>().Select(d => new Choice(d.ToString(), ProductWords.Deployment(Text, d)))];

    public IReadOnlyList<SelectListItem> PriceModels => [.. Enum.GetValues<PriceModel>().Select(p => new Choice(p.ToString(), ProductWords.Price(Text, p)))];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        if (Own.IsInReview)
            return Redirect(MarketplaceLinks.SupplierProduct(Id));
        Input = ProductInput.Of(Own.Content);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(ct) ?? Page();
        var kept = await Mediator.Send(new KeepProductText(Id, Input.Seen, Input.Form), ct);
        if (kept.Error is { } error)
            return await Refuse(error, ct);
        if (kept.Value.Missing is null)
            return Redirect(Back == "check" ? ProductLinks.Check(Id) : ProductLinks.Attachments(Id, AttachmentKind.Images));
        ModelState.Remove("Input.Seen");
        Input.Seen = kept.Value.Stamp;
        this.ApplyError(kept.Value.Missing, Text);
        return await Load(ct) ?? Page();
    }

    /// <summary>Keeps what there is and leaves.</summary>
    public async Task<IActionResult> OnPostLeave(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(ct) ?? Page();
        var kept = await Mediator.Send(new KeepProductText(Id, Input.Seen, Input.Form), ct);
        if (kept.Error is { } error)
            return await Refuse(error, ct);
        TempData["Status"] = Text["Your draft has been kept. You can go on at any time."].Value;
        return Redirect(MarketplaceLinks.SupplierProduct(Id));
    }

    /// <summary>Keeps what was typed so far, sent by the page itself.</summary>
    public async Task<IActionResult> OnPostDraft(CancellationToken ct)
    {
        var kept = await Mediator.Send(new KeepProductText(Id, Input.Seen, Input.Form), ct);
        if (kept.Error is { } error)
            return this.ApplyError(error, Text) ?? BadRequest();
        Response.Headers["X-Draft-Stamp"] = kept.Value.Stamp;
        return new NoContentResult();
    }

    private async Task<IActionResult> Refuse(Error error, CancellationToken ct)
    {
        if (error.Message != ProductForms.Stale.Message && this.ApplyError(error, Text) is { } refused)
            return refused;
        if (await Load(ct) is { } gone)
            return gone;
        if (error.Message != ProductForms.Stale.Message)
            return Page();
        var saved = Own.Content;
        SavedMeanwhile =
        [
            .. FieldChange
                .Between(saved, Input.Form.ApplyTo(saved, Own.Product.OpenSections))
                .Select(c => new SavedValue(ProductWords.Field(Text, c.Field), ProductWords.Value(Text, Own.Categories, c.Field, c.Before))),
        ];
        Input.Seen = ContentStamp.OfText(saved);
        return this.ShowAgain(error, Text, "Input.Seen");
    }
}
