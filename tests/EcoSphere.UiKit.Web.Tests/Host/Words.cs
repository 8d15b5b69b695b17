using System.Globalization;
using EcoSphere.UiKit.Resources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Web.Tests.Host;

internal static class Words
{
    /// <summary>What the site says in a language. In Chinese there must be a text.</summary>
    public static string Say(this Site site, string key, string language = "zh-TW", params object[] args)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            var said = site.Services.GetRequiredService<IStringLocalizer<UiText>>()[key, args];
            said.ResourceNotFound.ShouldBe(string.Equals(language, "en", StringComparison.Ordinal), key);
            return said;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
