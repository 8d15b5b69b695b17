using EcoSphere.Content.Domain.Articles;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Content.Pages.Content.Public;

/// <summary>What the routes in the pages themselves cannot say.</summary>
internal static class PublicRoutes
{
    public static void Add(RazorPagesOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        // the home page of the host without Content steps back
        options.Conventions.AddPageRouteModelConvention("/Content/Public/Home", First);
        // pages that other pages rely on stand at the root
        options.Conventions.AddPageRoute("/Content/Public/SitePage", $"/{{slug:regex(^({string.Join('|', ArticleAddress.Fixed)})$)}}");
    }

    private static void First(PageRouteModel page)
    {
        foreach (var selector in page.Selectors)
            selector.AttributeRouteModel!.Order = -1;
    }
}
