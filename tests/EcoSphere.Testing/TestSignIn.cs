using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EcoSphere.Testing;

/// <summary>Takes a person from a request's header; a request without it goes the real way, over the cookie.</summary>
internal sealed class TestSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Header = "X-Test-Person";
    private const string Scheme1 = "Test";
    private const string Either = "TestOrCookie";

    public static readonly ConcurrentDictionary<Guid, Person> Known = new();

    public static void Add(IServiceCollection services)
    {
        services
            .AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, TestSignIn>(Scheme1, o => o.ForwardChallenge = CookieAuthenticationDefaults.AuthenticationScheme)
            .AddPolicyScheme(
                Either,
                null,
                o =>
                {
                    o.ForwardDefaultSelector = http => http.Request.Headers.ContainsKey(Header) ? Scheme1 : CookieAuthenticationDefaults.AuthenticationScheme;
                    o.ForwardSignIn = o.ForwardSignOut = o.ForwardChallenge = o.ForwardForbid = CookieAuthenticationDefaults.AuthenticationScheme;
                }
            );
        services.PostConfigure<AuthenticationOptions>(o => o.DefaultScheme = Either);
    }

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
        Task.FromResult(
            Guid.TryParse(Request.Headers[Header], out var id) && Known.TryGetValue(id, out var person)
                ? AuthenticateResult.Success(new AuthenticationTicket(person.Principal(), Scheme1))
                : AuthenticateResult.NoResult()
        );
}
