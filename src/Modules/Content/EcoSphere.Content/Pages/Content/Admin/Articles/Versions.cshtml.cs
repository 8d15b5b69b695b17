using EcoSphere.Content.Application.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin.Articles;

/// <summary>The versions of an article: who wrote which, and when.</summary>
[Authorize(Policy = Permissions.Content)]
internal sealed class VersionsModel(IMediator mediator, IStringLocalizer<ContentText> text) : ArticlePage(mediator, text)
{
    public PageOf<VersionRow> Rows { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        if (await Load(ct) is { } refused)
            return refused;
        var found = await Mediator.Send(new ListVersions(Id, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, Text) ?? NotFound();
        Rows = found.Value;
        return Rows.Info.IsOutside ? NotFound() : Page();
    }
}
