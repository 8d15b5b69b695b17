using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Identity.Application.Connect;

/// <summary>
/// Remembers, in the address that leads back after signing in, when the person was asked to. Without it a client that wants a new sign-in
/// (<c>prompt=login</c>) would ask for ever. Bound to the one request, whose challenge is good once, so that an old mark is of no use.
/// </summary>
internal sealed class LoginMarks([FromKeyedServices(LoginMarks.Purpose)] ISecretProtector protector, TimeProvider clock)
{
    /// <summary>Under which name marks are protected.</summary>
    public const string Purpose = "EcoSphere.Identity.LoginMark";

    /// <summary>The name of the parameter; clients know nothing of it.</summary>
    public const string Parameter = "login_asked";

    public string Make(AuthorizationRequest request) =>
        protector.Protect(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow().UtcTicks}|{Of(request)}")));

    /// <summary>When the person was asked, or null where the mark is missing or another request's.</summary>
    public DateTimeOffset? Read(string? mark, AuthorizationRequest request)
    {
        try
        {
            return mark is not null && Encoding.UTF8.GetString(protector.Unprotect(mark)).Split('|', 2) is [var ticks, var of] && of == Of(request)
                ? new DateTimeOffset(long.Parse(ticks, CultureInfo.InvariantCulture), TimeSpan.Zero)
                : null;
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private static string Of(AuthorizationRequest request) => $"{request.Client.ClientId} {request.CodeChallenge} {request.Nonce} {request.Back.State}";
}
