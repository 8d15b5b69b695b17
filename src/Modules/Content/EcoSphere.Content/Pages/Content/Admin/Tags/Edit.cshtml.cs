using EcoSphere.Content.Application.Tags;
using EcoSphere.Content.Domain.Tags;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Composition;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin.Tags;

/// <summary>Renames a tag, or deletes one that no public article has.</summary>
[Authorize(Policy = Permissions.Content)]
internal sealed class EditModel(IMediator mediator, KeptPages pages, IStringLocalizer<ContentText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty]
    public EditInput Input { get; set; } = new();

    public TagRow Tag { get; private set; } = null!;

    /// <summary>What somebody else has saved meanwhile.</summary>
    public IReadOnlyList<SavedValue> SavedMeanwhile { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        Input = new EditInput
        {
            Version = Tag.Version,
            NameZh = Tag.NameZh,
            NameEn = Tag.NameEn,
        };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        var renamed = await mediator.Send(new RenameTag(Tag.Id, Input.Version, Input.NameZh, Input.NameEn), ct);
        if (renamed.Error is not { } error)
        {
            // readers see the name on every article that has the tag
            await pages.Renew(ct);
            return Done(text["The tag has been renamed."]);
        }

        if (error.Message != TagErrors.Stale.Message)
            return this.ApplyError(error, text) ?? Page();
        SavedMeanwhile = [new(text["Chinese name"], Tag.NameZh), new(text["English name"], Tag.NameEn)];
        Input.Version = Tag.Version;
        return this.ShowAgain(error, text);
    }

    public async Task<IActionResult> OnPostDelete(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        var deleted = await mediator.Send(new DeleteTag(Tag.Id), ct);
        return deleted.Error is { } error ? this.ApplyError(error, text) ?? Page() : Done(text["The tag has been deleted."]);
    }

    private async Task<IActionResult?> Load(CancellationToken ct)
    {
        var found = (await mediator.Send(new ListTags(), ct)).Value.FirstOrDefault(t => t.Slug == Slug);
        if (found is null)
            return this.ApplyError(TagErrors.NotFound, text);
        Tag = found;
        return null;
    }

    private RedirectResult Done(string told)
    {
        TempData["Status"] = told;
        return Redirect(ContentAdminLinks.Tags);
    }

    internal sealed class EditInput
    {
        /// <summary>The stamp of the state that the form showed.</summary>
        public Guid Version { get; set; }

        public string? NameZh { get; set; }

        public string? NameEn { get; set; }
    }
}
