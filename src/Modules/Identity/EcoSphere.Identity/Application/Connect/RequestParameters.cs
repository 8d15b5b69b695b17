namespace EcoSphere.Identity.Application.Connect;

/// <summary>The parameters of a request as RFC 6749 sections 3.1 and 3.2 want them read: an empty one counts as left out, none may come twice.</summary>
internal sealed class RequestParameters
{
    private readonly ILookup<string, string> _values;

    public RequestParameters(IEnumerable<KeyValuePair<string, string>> values) =>
        _values = values.Where(v => v.Value.Length > 0).ToLookup(v => v.Key, v => v.Value, StringComparer.Ordinal);

    /// <summary>The value, or null where it is missing or came more than once.</summary>
    public string? this[string name] => _values[name].Take(2).ToList() is [var only] ? only : null;

    public bool IsRepeated(string name) => _values[name].Skip(1).Any();

    /// <summary>The first parameter that came more than once, or null.</summary>
    public string? Repeated => _values.FirstOrDefault(v => v.Skip(1).Any())?.Key;
}
