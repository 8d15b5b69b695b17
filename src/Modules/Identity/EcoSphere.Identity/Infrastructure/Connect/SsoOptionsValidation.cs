using System.Text.RegularExpressions;
using EcoSphere.Identity.Application.Connect;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace EcoSphere.Identity.Infrastructure.Connect;

/// <summary>A host with a client that is described wrongly does not start, and says what is wrong.</summary>
internal sealed partial class SsoOptionsValidation(IHostEnvironment environment) : IValidateOptions<SsoOptions>
{
    private const int ShortestSecret = 32;

    public ValidateOptionsResult Validate(string? name, SsoOptions options)
    {
        var wrong = options.Clients.SelectMany((client, i) => Of(client).Select(w => $"Sso:Clients:{i} ({client.ClientId}): {w}")).ToList();
        if (options.Clients.GroupBy(c => c.ClientId, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
            wrong.Add($"Sso:Clients: there are two clients {twice.Key}.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private IEnumerable<string> Of(SsoClient client)
    {
        if (!ShortName().IsMatch(client.ClientId))
            yield return "ClientId is made of lower-case letters, digits and hyphens.";
        if (!ShortName().IsMatch(client.Service))
            yield return "Service is the short name of a service, such as carbon-cloud.";
        if (client.NameZh.Length == 0 || client.NameEn.Length == 0)
            yield return "NameZh and NameEn say what people call it.";
        if (string.IsNullOrEmpty(client.Secret) == string.IsNullOrEmpty(client.SecretHash))
            yield return "give either Secret or SecretHash.";
        if (client.Secret is { Length: > 0 and < ShortestSecret })
            yield return "Secret needs 32 characters.";
        if (client.SecretHash is { Length: > 0 } hash && !Hash().IsMatch(hash))
            yield return "SecretHash is a SHA-256 in 64 hexadecimal digits.";
        if (client.RedirectUris.Count == 0)
            yield return "RedirectUris is empty.";
        foreach (var uri in client.RedirectUris.Concat(client.PostLogoutRedirectUris).Where(u => !IsAddress(u)))
            yield return $"{uri} is no absolute https address without a fragment.";
    }

    /// <summary>RFC 6749 section 3.1.2 and RFC 9700 section 2.6: absolute, encrypted, no fragment. Plain http for this machine, in Development.</summary>
    private bool IsAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Fragment.Length == 0
        && uri.UserInfo.Length == 0
        && !address.Contains('*', StringComparison.Ordinal)
        && (uri.Scheme == Uri.UriSchemeHttps || (environment.IsDevelopment() && uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));

    [GeneratedRegex("^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ShortName();

    [GeneratedRegex("^[0-9a-fA-F]{64}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hash();
}
