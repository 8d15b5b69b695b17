using Microsoft.AspNetCore.Http;

namespace EcoSphere.Coaching.Pages.Coaching.Running;

/// <summary>The addresses of a list: everything that is chosen stands in them.</summary>
internal static class ListAddress
{
    /// <summary>The address with one part changed; a changed list starts at its first page.</summary>
    public static string With(this HttpRequest request, string name, string? value)
    {
        var query = request
            .Query.Where(p => p.Key != name && p.Key is not ("page" or "handler" or "format"))
            .SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v)));
        return request.Path + QueryString.Create(value is null ? query : query.Append(KeyValuePair.Create(name, (string?)value)));
    }

    /// <summary>A value of the address, where it is one.</summary>
    public static T? Read<T>(string? typed)
        where T : struct, Enum => Enum.TryParse<T>(typed, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;
}
