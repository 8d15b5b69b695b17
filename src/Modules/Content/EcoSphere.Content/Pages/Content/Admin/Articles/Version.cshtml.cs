using EcoSphere.Content.Application.Articles;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin.Articles;

/// <summary>In what a version differs from another; makes it the newest again.</summary>
[Authorize(Policy = Permissions.Content)]
internal sealed class VersionModel(IMediator mediator, IStringLocalizer<ContentText> text) : ArticlePage(mediator, text)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>The version to compare with, or nothing for the one before.</summary>
    [BindProperty(SupportsGet = true, Name = "against")]
    public int? Against { get; set; }

    /// <summary>The newest version that was seen.</summary>
    [BindProperty]
    public int Seen { get; set; }

    public ComparedVersions Compared { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct, withUsed: false) is { } refused)
            return refused;
        var found = await Mediator.Send(new CompareVersions(Id, Number, Against), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, Text) ?? NotFound();
        Compared = found.Value;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var restored = await Mediator.Send(new RestoreVersion(Id, Number, Seen), ct);
        if (restored.Error is { } error)
            return this.ApplyError(error, Text) ?? await OnGet(ct);
        TempData["Status"] = Text["Version {0} is the newest again. It is not public until you publish it.", Number].Value;
        return Redirect(ContentAdminLinks.Article(Id));
    }
}
