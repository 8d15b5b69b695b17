using EcoSphere.Platform.Exports;
using Microsoft.AspNetCore.Http;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud;

/// <summary>The addresses that a list's page makes of its own.</summary>
internal static class ListAddress
{
    /// <summary>The page's address with one part changed; a changed list starts at its first page.</summary>
    public static string With(this HttpRequest request, string name, string? value)
    {
        var query = request
            .Query.Where(p => p.Key != name && p.Key is not ("page" or "handler" or "format"))
            .SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v)));
        return request.Path + QueryString.Create(value is null ? query : query.Append(KeyValuePair.Create(name, (string?)value)));
    }

    /// <summary>Where the list is to be had as a file.</summary>
    public static string ExportUrl(this HttpRequest request, ExportFormat format) => $"{request.With("handler", "Export")}&format={format}";

    /// <summary>A choice out of the address, or null where it is none.</summary>
    public static T? Read<T>(string? typed)
        where T : struct, Enum => Enum.TryParse<T>(typed, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;
}
