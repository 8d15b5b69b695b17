using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Application.Media;
using EcoSphere.Content.Domain.Media;
using EcoSphere.Content.Pages.Content.Admin.Media;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin.Articles;

/// <summary>Chooses a cover or a document for an article, from the library or by adding a file to it.</summary>
[Authorize(Policy = Permissions.Content)]
[EnableRateLimiting(RateLimits.Upload)]
internal sealed class ChooseModel(IMediator mediator, IStringLocalizer<ContentText> text) : ArticlePage(mediator, text)
{
    [BindProperty(SupportsGet = true, Name = "place")]
    public MediaPlace Place { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Keyword { get; set; }

    [BindProperty]
    public Guid? MediaId { get; set; }

    [BindProperty]
    public UploadInput Input { get; set; } = new();

    public MediaList List { get; private set; } = null!;

    public string Title => Place == MediaPlace.Cover ? Text["Choose a cover"] : Text["Choose a document"];

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1) => await Show(number, ct);

    public Task<IActionResult> OnPost(CancellationToken ct) => MediaId is { } id ? Take(id, ct) : Show(1, ct);

    /// <summary>Adds a file to the library and takes it.</summary>
    public async Task<IActionResult> OnPostAdd(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Show(1, ct);
        var added = await Input.Send(Mediator, ct);
        return added.Error is { } error ? this.ApplyError(error, Text) ?? await Show(1, ct) : await Take(added.Value, ct);
    }

    /// <summary>Takes the cover away.</summary>
    public Task<IActionResult> OnPostNone(CancellationToken ct) => Take(null, ct);

    private async Task<IActionResult> Take(Guid? id, CancellationToken ct)
    {
        var taken = await Mediator.Send(new ChooseMedia(Id, Place, id), ct);
        if (taken.Error is { } error)
            return this.ApplyError(error, Text) ?? await Show(1, ct);
        TempData["Status"] =
            Place == MediaPlace.Cover ? Text["The cover has been changed."].Value : Text["The document has been added. Give it a title."].Value;
        return Redirect(ContentAdminLinks.Edit(Id));
    }

    private async Task<IActionResult> Show(int number, CancellationToken ct)
    {
        if (!Enum.IsDefined(Place))
            return NotFound();
        if (await Load(ct) is { } refused)
            return refused;
        var found = await Mediator.Send(new ListMedia(Place == MediaPlace.Cover ? MediaKind.Picture : null, Keyword, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, Text) ?? BadRequest();
        List = found.Value;
        return List.Rows.Info.IsOutside ? NotFound() : Page();
    }
}
