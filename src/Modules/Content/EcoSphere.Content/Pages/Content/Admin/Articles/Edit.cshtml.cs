using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Application.Markdown;
using EcoSphere.Content.Application.Tags;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Forms;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin.Articles;

/// <summary>The form of an article, kept as a draft whatever is filled in.</summary>
[Authorize(Policy = Permissions.Content)]
internal sealed class EditModel(IMediator mediator, IStringLocalizer<ContentText> text) : ArticlePage(mediator, text)
{
    [BindProperty]
    public ArticleInput Input { get; set; } = new();

    /// <summary>What somebody else has saved meanwhile and the form has otherwise.</summary>
    public IReadOnlyList<SavedValue> SavedMeanwhile { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Tags { get; private set; } = [];

    /// <summary>The texts as readers would see them.</summary>
    public (string Zh, string En) Preview => (Render(Input.BodyZh), Render(Input.BodyEn));

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        Input = ArticleInput.Of(Article.Content, Article.Stamp);
        return await Form(ct);
    }

    /// <summary>Saves and goes to the article.</summary>
    public Task<IActionResult> OnPost(CancellationToken ct) => Keep(isVersion: false, Text["The article has been saved."], ContentAdminLinks.Article(Id), ct);

    /// <summary>Saves and closes the version, so that it can be found again in the history.</summary>
    public Task<IActionResult> OnPostVersion(CancellationToken ct) =>
        Keep(isVersion: true, Text["The version has been kept; what you write from now on begins another."], ContentAdminLinks.Edit(Id), ct);

    /// <summary>Saves and goes on to choose the cover.</summary>
    public Task<IActionResult> OnPostCover(CancellationToken ct) => Keep(isVersion: false, done: null, ContentAdminLinks.Choose(Id, MediaPlace.Cover), ct);

    /// <summary>Saves and goes on to choose a document.</summary>
    public Task<IActionResult> OnPostAttach(CancellationToken ct) =>
        Keep(isVersion: false, done: null, ContentAdminLinks.Choose(Id, MediaPlace.Attachment), ct);

    /// <summary>Shows the form again with the texts as readers would see them; nothing is saved.</summary>
    public async Task<IActionResult> OnPostPreview(CancellationToken ct)
    {
        Input.Tidy(ModelState);
        return await Load(ct) ?? await Form(ct);
    }

    /// <summary>One text as readers would see it, asked for by the page itself while somebody writes.</summary>
    public PartialViewResult OnPostRender(string? language) => Partial("_Rendered", Render(language == "en" ? Input.BodyEn : Input.BodyZh));

    /// <summary>Keeps what was typed so far, sent by the page itself.</summary>
    public async Task<IActionResult> OnPostDraft(CancellationToken ct)
    {
        Input.Tidy(ModelState);
        var kept = await Mediator.Send(new KeepArticle(Id, Input.Seen, Input.Form), ct);
        if (kept.Error is { } error)
            return this.ApplyError(error, Text) ?? BadRequest();
        Response.Headers["X-Draft-Stamp"] = kept.Value.Stamp;
        return new NoContentResult();
    }

    /// <summary>Notes that this person is at work here and tells who else is, asked for by the page itself.</summary>
    public async Task<IActionResult> OnPostHere(CancellationToken ct)
    {
        var others = await Mediator.Send(new NoteEditing(Id), ct);
        if (others.Error is { } error)
            return this.ApplyError(error, Text) ?? BadRequest();
        return Partial("_Colleagues", others.Value);
    }

    private async Task<IActionResult> Keep(bool isVersion, string? done, string next, CancellationToken ct)
    {
        Input.Tidy(ModelState);
        if (!ModelState.IsValid)
            return await Load(ct) ?? await Form(ct);
        var kept = await Mediator.Send(new KeepArticle(Id, Input.Seen, Input.Form, isVersion), ct);
        if (kept.Error is { } error)
            return await Refuse(error, ct);
        if (done is not null)
            TempData["Status"] = done;
        return Redirect(next);
    }

    private async Task<IActionResult> Refuse(Error error, CancellationToken ct)
    {
        var isStale = error.Message == ArticleErrors.Stale.Message;
        if (!isStale && this.ApplyError(error, Text) is { } refused)
            return refused;
        if (await Load(ct) is { } gone)
            return gone;
        await Form(ct);
        if (!isStale)
            return Page();
        var saved = Article.Content;
        var names = Article.Tags.ToDictionary(t => t.Id, t => t.NameZh);
        SavedMeanwhile = Input.Form.ApplyTo(Article.Kind, saved) is { IsSuccess: true } typed
            ?
            [
                .. FieldChange
                    .Between(saved, typed.Value)
                    .Select(c => new SavedValue(ContentAdminWords.Field(Text, c.Field), ContentAdminWords.Value(c, c.Before, names))),
            ]
            : [];
        Input.Seen = Article.Stamp;
        return this.ShowAgain(error, Text, "Input.Seen");
    }

    private async Task<IActionResult> Form(CancellationToken ct)
    {
        Tags = [.. (await Mediator.Send(new ListTags(), ct)).Value.Select(t => new Choice(t.Id.ToString(), t.Name.Here()!))];
        Input.OfferRows();
        return Page();
    }

    private string Render(string? markdown) => ArticleMarkdown.ToHtml(markdown, ContentAdminWords.Markdown(Text));
}
