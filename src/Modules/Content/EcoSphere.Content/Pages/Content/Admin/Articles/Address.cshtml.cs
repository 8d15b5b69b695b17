using EcoSphere.Content.Application.Articles;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin.Articles;

/// <summary>Gives an article another address.</summary>
[Authorize(Policy = Permissions.Content)]
internal sealed class AddressModel(IMediator mediator, IStringLocalizer<ContentText> text) : ArticlePage(mediator, text)
{
    [BindProperty]
    public AddressInput Input { get; set; } = new();

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        Input.Slug = Article.Slug;
        return Article.IsFixed ? Redirect(ContentAdminLinks.Article(Id)) : Page();
    }

    public Task<IActionResult> OnPost(CancellationToken ct) =>
        Do(new RenameArticle(Id, Input.Slug), Text["The article has its new address; the former one leads on."], ct);

    internal sealed class AddressInput
    {
        public string? Slug { get; set; }
    }
}
