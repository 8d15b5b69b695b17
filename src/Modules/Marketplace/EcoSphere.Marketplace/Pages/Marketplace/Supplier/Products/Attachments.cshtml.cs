using EcoSphere.Marketplace.Application.Products;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;

/// <summary>The images of a product, or its files: added, described, put in order, removed. Every button keeps the words that were typed.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Upload)]
internal sealed class AttachmentsModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : MyProductPage(mediator, text)
{
    [BindProperty(SupportsGet = true)]
    public AttachmentKind Kind { get; set; }

    [BindProperty]
    public AddInput Input { get; set; } = new();

    [BindProperty]
    public ListInput List { get; set; } = new();

    /// <summary>The next step.</summary>
    public string NextUrl => Kind == AttachmentKind.Images ? ProductLinks.Attachments(Id, AttachmentKind.Files) : ProductLinks.Check(Id);

    /// <summary>The place in the list whose button was pressed.</summary>
    [BindProperty]
    public int At { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        if (Own.IsInReview)
            return Redirect(MarketplaceLinks.SupplierProduct(Id));
        List = ListInput.Of(Own, Kind);
        return Page();
    }

    public async Task<IActionResult> OnPostAdd(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Again(ct);
        await using var content = Input.File?.OpenReadStream();
        var uploaded = await Mediator.Send(new UploadProductFile(Id, Kind, content, Input.File?.FileName, Input.TextZh, Input.TextEn), ct);
        if (uploaded.Error is { } unfit)
            return this.ApplyError(unfit, Text) ?? await Again(ct);
        var added = await Mediator.Send(new AddProductFile(Id, Kind, uploaded.Value, Input.TextZh, Input.TextEn), ct);
        if (added.Error is { } error)
            return this.ApplyError(error, Text) ?? await Again(ct);
        return Done(Kind == AttachmentKind.Images ? Text["The image has been added."] : Text["The file has been added."]);
    }

    public Task<IActionResult> OnPostSave(CancellationToken ct) => Arrange(List.Items, Text["The changes have been saved."], ct);

    /// <summary>Keeps the list and goes on.</summary>
    public Task<IActionResult> OnPostNext(CancellationToken ct) => Arrange(List.Items, told: null, ct, NextUrl);

    /// <summary>Keeps the list and leaves.</summary>
    public Task<IActionResult> OnPostLeave(CancellationToken ct) =>
        Arrange(List.Items, Text["Your draft has been kept. You can go on at any time."], ct, MarketplaceLinks.SupplierProduct(Id));

    public Task<IActionResult> OnPostUp(CancellationToken ct) => Move(-1, ct);

    public Task<IActionResult> OnPostDown(CancellationToken ct) => Move(1, ct);

    public Task<IActionResult> OnPostRemove(CancellationToken ct) =>
        Arrange(
            [.. List.Items.Where((_, i) => i != At)],
            Kind == AttachmentKind.Images ? Text["The image has been removed."] : Text["The file has been removed."],
            ct
        );

    private Task<IActionResult> Move(int by, CancellationToken ct)
    {
        List<AttachmentInput> items = [.. List.Items];
        if (At >= 0 && At < items.Count && At + by >= 0 && At + by < items.Count)
            (items[At], items[At + by]) = (items[At + by], items[At]);
        return Arrange(items, Text["The order has been changed."], ct);
    }

    private async Task<IActionResult> Arrange(List<AttachmentInput> items, string? told, CancellationToken ct, string? next = null)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        var arranged = await Mediator.Send(
            new ArrangeProductFiles(Id, Kind, List.Seen, [.. items.Select(i => new ProductAttachment(i.FileId, i.TextZh, i.TextEn))]),
            ct
        );
        if (arranged.Error is not { } error)
            return Done(told, next);
        // the places may have changed: what is shown again is the list, not what was posted for each place
        ModelState.Clear();
        List.Items = items;
        if (error.Message != ProductForms.Stale.Message)
            return this.ApplyError(error, Text, prefix: nameof(List)) ?? await Load(ct) ?? Page();

        if (await Load(ct) is { } gone)
            return gone;
        var now = ListInput.Of(Own, Kind);
        // the words that were typed stay with their files; what a colleague has added or removed meanwhile is so
        List = new ListInput { Seen = now.Seen, Items = now.Items.ConvertAll(i => items.Find(typed => typed.FileId == i.FileId) ?? i) };
        return this.ShowAgain(error, Text, "List.Seen");
    }

    private async Task<IActionResult> Again(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        List = ListInput.Of(Own, Kind);
        return Page();
    }

    private RedirectResult Done(string? told, string? next = null)
    {
        if (told is not null)
            TempData["Status"] = told;
        return Redirect(next ?? ProductLinks.Attachments(Id, Kind));
    }

    internal sealed class AddInput
    {
        public IFormFile? File { get; set; }

        public string? TextZh { get; set; }

        public string? TextEn { get; set; }
    }

    internal sealed class ListInput
    {
        /// <summary>The mark of the list that the form has shown.</summary>
        public string? Seen { get; set; }

        public List<AttachmentInput> Items { get; set; } = [];

        internal static ListInput Of(MyProduct own, AttachmentKind kind) =>
            new()
            {
                Seen = ContentStamp.Of(own.Content, kind),
                Items =
                [
                    .. own
                        .Content.Attachments(kind)
                        .Select(a => new AttachmentInput
                        {
                            FileId = a.FileId,
                            TextZh = a.TextZh,
                            TextEn = a.TextEn,
                        }),
                ],
            };
    }

    internal sealed class AttachmentInput
    {
        public Guid FileId { get; set; }

        public string? TextZh { get; set; }

        public string? TextEn { get; set; }
    }
}
