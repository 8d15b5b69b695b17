using System.Globalization;
using EcoSphere.Content.Application.Articles;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin.Articles;

/// <summary>How one article stands, and all that can be done with it.</summary>
[Authorize(Policy = Permissions.Content)]
internal sealed class ArticleModel(IMediator mediator, IStringLocalizer<ContentText> text, ISiteLinks links) : ArticlePage(mediator, text)
{
    private const string NewLinkKey = "Content.NewPreviewLink";

    [BindProperty]
    public PreviewInput Input { get; set; } = new();

    /// <summary>The preview link that has just been made; it is shown this once, because only its mark is kept.</summary>
    public string? NewLink { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        NewLink = TempData[NewLinkKey] as string;
        return await Loaded(ct);
    }

    public async Task<IActionResult> OnPostShare(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Loaded(ct);
        var made = await Mediator.Send(new MakePreviewLink(Id, Input.Days), ct);
        if (made.Error is { } error)
            return this.ApplyError(error, Text) ?? await Loaded(ct);
        TempData[NewLinkKey] = links.Absolute(ContentAdminLinks.SharedPreview(made.Value));
        TempData["Status"] = Text["The preview link has been made. Copy it now: it is shown this once."].Value;
        return Redirect(ContentAdminLinks.Article(Id));
    }

    public Task<IActionResult> OnPostRevoke(Guid link, CancellationToken ct) =>
        Do(new RevokePreviewLink(Id, link), Text["The preview link has been revoked."], ct);

    public Task<IActionResult> OnPostCancelSchedule(CancellationToken ct) => Do(new CancelArticleSchedule(Id), Text["The schedule has been dropped."], ct);

    /// <summary>A version as a sentence: which, by whom, when.</summary>
    public string Told(VersionHead version) =>
        Text[
            "Version {0}, {1}, {2}",
            version.Number.ToString(CultureInfo.InvariantCulture),
            ContentAdminWords.Editor(Text, version.EditorName),
            UiKit.Components.Show.DateTime(version.SavedAt)
        ];

    internal sealed class PreviewInput
    {
        public int Days { get; set; } = 7;
    }
}
