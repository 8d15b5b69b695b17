using System.Security.Claims;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Public;

/// <summary>The ways to what everybody reads.</summary>
internal sealed class ContentNavigation(IStringLocalizer<ContentText> text) : INavigation
{
    public IEnumerable<NavigationItem> For(ClaimsPrincipal user)
    {
        yield return new(NavigationPlace.Services, "", text["Product carbon data exchange (PACT)"], ContentLinks.Page(ArticleAddress.Pact), 90, "diagram-3");
        yield return Header("Results and cases", ArticleKind.Resource, 40, "lightbulb");
        yield return Header("Results and cases", ArticleKind.Case, 41, "building-check");
        yield return Header("What is new", ArticleKind.Event, 50, "calendar-event");
        yield return Header("What is new", ArticleKind.Course, 51, "mortarboard");
        yield return Header("What is new", ArticleKind.News, 52, "newspaper");
        yield return new(NavigationPlace.HeaderTool, "", text["Search"], ContentLinks.Search, 10, "search");
        yield return Footer("Privacy policy", ArticleAddress.Privacy, 10, "shield-check");
        yield return Footer("Accessibility statement", ArticleAddress.Accessibility, 20, "person-check");
        yield return Footer("Terms of use", ArticleAddress.Terms, 30, "file-earmark-text");
        yield return Footer("Site map", ArticleAddress.SiteMap, 40, "list-ul");
        yield return Footer("Contact us", ArticleAddress.Contact, 50, "envelope");
        yield return new(NavigationPlace.Footer, "", text["Feed"], ContentLinks.Feed, 60, "bell");
    }

    private NavigationItem Header(string group, ArticleKind kind, int order, string icon) =>
        new(NavigationPlace.Header, text[group], text[ArticleWords.Many(kind)], ContentLinks.List(kind), order, icon);

    private NavigationItem Footer(string name, string slug, int order, string icon) =>
        new(NavigationPlace.Footer, "", text[name], ContentLinks.Page(slug), order, icon);
}
