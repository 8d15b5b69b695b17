using EcoSphere.Content.Application.Publications;
using EcoSphere.Platform.Calendar;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Public;

/// <summary>An event or a course for the reader's own calendar.</summary>
[AllowAnonymous]
internal sealed class CalendarFileModel(IMediator mediator, IStringLocalizer<ContentText> text, ISiteLinks site, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGet(string list, string slug, CancellationToken ct)
    {
        var read = await mediator.Send(new GetPublishedArticle(ContentLinks.KindOf(list), slug), ct);
        if (read.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        if (read.Value.MovedTo is { } moved)
            return LocalRedirectPermanent(ContentLinks.Calendar(moved));
        var (content, publication) = (read.Value.Article!.Content, read.Value.Article.Publication!);
        var entry = new CalendarEntry(
            publication.ArticleId,
            publication.RevisionNumber,
            content.Title.Here()!,
            content.Occasion.StartsAt!.Value,
            content.Occasion.EndsAt
        )
        {
            Description = content.Summary.Here(),
            Place = content.Occasion.Place.Here() ?? content.Occasion.OnlineUrl,
            Url = new Uri(site.Absolute(publication.Address)),
        };
        return File(CalendarFile.Write(entry, clock.GetUtcNow()), CalendarFile.ContentType, $"{slug}.ics");
    }
}
