using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace EcoSphere.UiKit.Web;

/// <summary>Where a form that could not be accepted can be opened again.</summary>
internal static class FormAddress
{
    /// <summary>The address of the page a form stands on: that it was sent to, without the name of the button.</summary>
    /// <returns>The address, or null where what was sent to is no page.</returns>
    public static string? Of(Endpoint? endpoint, PathString path, string? query) =>
        endpoint?.Metadata.GetMetadata<PageActionDescriptor>() is null
            ? null
            : path
                + new QueryBuilder(
                    QueryHelpers.ParseQuery(query).Where(item => !string.Equals(item.Key, "handler", StringComparison.OrdinalIgnoreCase))
                ).ToQueryString();

    /// <summary>The address to open again after this request.</summary>
    public static string? Of(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method)
            ? context.Request.PathBase + context.Request.Path + context.Request.QueryString
            : Of(context.GetEndpoint(), context.Request.PathBase + context.Request.Path, context.Request.QueryString.Value);
}
