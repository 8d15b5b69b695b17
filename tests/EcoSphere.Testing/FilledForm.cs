namespace EcoSphere.Testing;

/// <summary>What a button of a form would send.</summary>
/// <param name="Page">The page it stands on.</param>
/// <param name="Action">Where it is sent to.</param>
/// <param name="Values">Names with values, the token among them.</param>
/// <param name="Files">The names of the inputs for files.</param>
public sealed record FilledForm(string Page, string Action, IReadOnlyList<(string Name, string Value)> Values, IReadOnlyList<string> Files)
{
    /// <summary>The body of the request.</summary>
    public HttpContent Content() => new FormUrlEncodedContent(Values.Select(v => KeyValuePair.Create(v.Name, v.Value)));
}
