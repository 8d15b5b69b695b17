using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Domain;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin.Articles;

/// <summary>Publishes the newest version now or at a time, and says when the article is withdrawn.</summary>
[Authorize(Policy = Permissions.Content)]
internal sealed class PublishModel(IMediator mediator, IStringLocalizer<ContentText> text) : ArticlePage(mediator, text)
{
    [BindProperty]
    public PublishInput Input { get; set; } = new();

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        Input = new PublishInput
        {
            Seen = Article.Stamp,
            PublishAt = Article.PlannedAt is { } at ? TaipeiMoment.Show(at) : null,
            WithdrawAt = Article.WithdrawAt is { } until ? TaipeiMoment.Show(until) : null,
        };
        return Page();
    }

    public Task<IActionResult> OnPost(CancellationToken ct) => Decide(new PublishArticle(Id, Input.Seen), Text["The article is public."], ct);

    public Task<IActionResult> OnPostSchedule(CancellationToken ct) =>
        Decide(new ScheduleArticle(Id, Input.Seen, Input.PublishAt), Text["The article has been scheduled."], ct);

    public Task<IActionResult> OnPostUntil(CancellationToken ct) =>
        Decide(
            new ScheduleArticleWithdrawal(Id, Input.WithdrawAt),
            string.IsNullOrWhiteSpace(Input.WithdrawAt)
                ? Text["The article stays up until somebody withdraws it."]
                : Text["The withdrawal has been scheduled."],
            ct
        );

    private async Task<IActionResult> Decide(ICommand command, string done, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Loaded(ct);
        var result = await Mediator.Send(command, ct);
        // what is missing in the text has no field here: the list above the forms tells it
        if (result.Error is { Kind: ErrorKind.Invalid, Details: { Count: > 0 } details } && details.All(d => d.Field is not ("PublishAt" or "WithdrawAt")))
        {
            ModelState.AddModelError("", Text["Something is missing before it can be published."]);
            return await Loaded(ct);
        }

        if (result.Error is { } error)
            return this.ApplyError(error, Text) ?? await Loaded(ct);
        TempData["Status"] = done;
        return Redirect(ContentAdminLinks.Article(Id));
    }

    /// <summary>The newest version as a sentence.</summary>
    public string Newest =>
        Text["Version {0}, {1}, {2}", Article.Latest.Number, ContentAdminWords.Editor(Text, Article.Latest.EditorName), Show.DateTime(Article.Latest.SavedAt)];

    internal sealed class PublishInput
    {
        /// <summary>The mark of the version that was looked at.</summary>
        public string? Seen { get; set; }

        public string? PublishAt { get; set; }

        public string? WithdrawAt { get; set; }
    }
}
