using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Forms;

/// <summary>The words that stand beside a field and, the very same, in the summary above the page.</summary>
internal static class FieldErrors
{
    public static IReadOnlyList<string> Of(ModelStateEntry? entry, IStringLocalizer<UiText> texts) =>
        entry is null
            ? []
            :
            [
                .. entry
                    .Errors.Select(error => error.ErrorMessage.Length > 0 ? error.ErrorMessage : texts["This answer could not be read."].Value)
                    .Distinct(StringComparer.Ordinal),
            ];

    /// <summary>The fields of the page in the order in which they stand; the model state has an order of its own.</summary>
    public static List<string> Order(HttpContext http)
    {
        if (http.Items[typeof(FieldErrors)] is List<string> known)
            return known;
        var order = new List<string>();
        http.Items[typeof(FieldErrors)] = order;
        return order;
    }

    public static string Id(string name) => TagBuilder.CreateSanitizedId(name, "_");
}
