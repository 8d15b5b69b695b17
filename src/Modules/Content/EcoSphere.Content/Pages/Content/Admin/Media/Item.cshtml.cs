using EcoSphere.Content.Application.Media;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin.Media;

/// <summary>One file of the library: its words, its size, where it is used.</summary>
[Authorize(Policy = Permissions.Content)]
internal sealed class ItemModel(IMediator mediator, IStringLocalizer<ContentText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ItemInput Input { get; set; } = new();

    public MediaDetails Media { get; private set; } = null!;

    /// <summary>What somebody else has saved meanwhile.</summary>
    public IReadOnlyList<SavedValue> SavedMeanwhile { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        var item = Media.Item;
        Input = new ItemInput
        {
            Version = Media.Version,
            Title = item.Title,
            AltZh = item.AltZh,
            AltEn = item.AltEn,
        };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(ct) ?? Page();
        var changed = await mediator.Send(new DescribeMedia(Id, Input.Version, Input.Title, Input.AltZh, Input.AltEn), ct);
        if (changed.Error is not { } error)
        {
            TempData["Status"] = text["The file’s words have been changed."].Value;
            return Redirect(ContentAdminLinks.MediaItem(Id));
        }

        var isStale = error.Message == DescribeMediaHandler.Stale.Message;
        if (!isStale && this.ApplyError(error, text) is { } refused)
            return refused;
        if (await Load(ct) is { } gone)
            return gone;
        if (!isStale)
            return Page();
        var saved = Media.Item;
        SavedMeanwhile =
        [
            new(text["Title"], saved.Title),
            new(text["What a picture shows, in Chinese"], saved.AltZh),
            new(text["What a picture shows, in English"], saved.AltEn),
        ];
        Input.Version = Media.Version;
        return this.ShowAgain(error, text);
    }

    private async Task<IActionResult?> Load(CancellationToken ct)
    {
        var found = await mediator.Send(new GetMedia(Id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Media = found.Value;
        return null;
    }

    internal sealed class ItemInput
    {
        /// <summary>The stamp of the state that the form showed.</summary>
        public Guid Version { get; set; }

        public string? Title { get; set; }

        public string? AltZh { get; set; }

        public string? AltEn { get; set; }
    }
}
