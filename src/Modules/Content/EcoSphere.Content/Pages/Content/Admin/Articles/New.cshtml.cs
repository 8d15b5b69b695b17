using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Forms;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin.Articles;

/// <summary>Begins an article: what it is and what it is called.</summary>
[Authorize(Policy = Permissions.Content)]
internal sealed class NewModel(IMediator mediator, IStringLocalizer<ContentText> text) : PageModel
{
    [BindProperty]
    public NewInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Kinds => [.. Enum.GetValues<ArticleKind>().Select(k => new Choice(k.ToString(), ContentAdminWords.Kind(text, k)))];

    public void OnGet() => Input.Id = Guid.CreateVersion7();

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var begun = await mediator.Send(new BeginArticle(Input.Id, Input.Kind, Input.TitleZh, Input.TitleEn), ct);
        if (begun.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        return Redirect(ContentAdminLinks.Edit(Input.Id));
    }

    internal sealed class NewInput
    {
        /// <summary>Given with the form, so that sending it twice begins one article.</summary>
        public Guid Id { get; set; }

        public ArticleKind? Kind { get; set; }

        public string? TitleZh { get; set; }

        public string? TitleEn { get; set; }
    }
}
