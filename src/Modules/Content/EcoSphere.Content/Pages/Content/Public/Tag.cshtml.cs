using EcoSphere.Content.Application.Publications;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Public;

/// <summary>Everything public under a tag.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class TagModel(IMediator mediator, IStringLocalizer<ContentText> text) : PageModel
{
    public const string KindName = "kind";

    public static IReadOnlyList<ArticleKind> Kinds { get; } = [.. Enum.GetValues<ArticleKind>().Where(k => k.HasCard())];

    public TaggedList Found { get; private set; } = null!;

    public ArticleKind? Kind { get; private set; }

    public async Task<IActionResult> OnGet(string tag, string? kind, CancellationToken ct)
    {
        Kind = Kinds.Select(k => (ArticleKind?)k).FirstOrDefault(k => KeyOf(k!.Value) == kind);
        var found = await mediator.Send(new ListTagged(tag, Kind, Addresses.PageOf(Request)), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Found = found.Value;
        return Page();
    }

    public string UrlOf(ArticleKind? kind) => kind is { } one ? Addresses.With(Request, KindName, KeyOf(one)) : Addresses.Clear(Request, KindName);

    private static string KeyOf(ArticleKind kind) => ContentLinks.List(kind).TrimStart('/');
}
