using System.Collections;
using System.Reflection;
using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;

namespace EcoSphere.Portal.Tests.Security;

/// <summary>What sends mail, tells whether something is known, takes files or can be guessed is limited; found by what the pages bind.</summary>
public sealed class LimitTests(RealPortal portal) : IClassFixture<RealPortal>
{
    /// <summary>
    /// Public forms without a limit of their own: they end what is there, lead on to the next form, repeat what failed, or need a key that
    /// cannot be guessed and come from few mail servers for many people.
    /// </summary>
    private static readonly string[] Harmless =
    [
        "account/logout",
        "connect/logout",
        "connect/logout/confirm",
        "error/{code:int}",
        "language",
        "connect/authorize",
        "account/register",
        "notices/off",
    ];

    [Fact]
    public void Every_form_that_visitors_can_send_has_a_limit() =>
        portal
            .App.Routes()
            .Where(r => r.IsForEverybody() && r.Accepts(HttpMethods.Post) && TakesForms(r) && !Harmless.Contains(Path(r)) && !IsDevelopment(r))
            .Where(r => Limit(r) is null)
            .Select(Path)
            .ShouldBeEmpty();

    [Fact]
    public void Every_page_that_asks_for_a_password_or_a_code_has_the_limit_of_guesses() =>
        Having(
            p =>
                p.Name.Contains("Password", StringComparison.Ordinal)
                || (p.Name is "Code" or "Token" && p.DeclaringType!.Namespace!.StartsWith("EcoSphere.Identity", StringComparison.Ordinal)),
            RateLimits.Guess,
            RateLimits.Mail,
            RateLimits.Lookup
        );

    [Fact]
    public void Every_page_that_takes_files_has_the_limit_of_uploads() =>
        Having(p => typeof(IFormFile).IsAssignableFrom(Item(p.PropertyType)), RateLimits.Upload);

    private void Having(Func<PropertyInfo, bool> asks, params string[] limits)
    {
        var pages = portal.App.Routes().Where(r => r.IsPage() && r.Model() is { } model && Properties(model, []).Any(asks)).ToList();
        pages.ShouldNotBeEmpty();
        pages.Where(r => !limits.Contains(Limit(r))).Select(r => $"{Path(r)} has {Limit(r) ?? "no limit"}").ShouldBeEmpty();
    }

    private static IEnumerable<PropertyInfo> Properties(Type type, IReadOnlyList<Type> above) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => above.Count > 0 || p.IsDefined(typeof(BindPropertyAttribute), inherit: true))
            .SelectMany(p =>
                Item(p.PropertyType) is var of && of.Namespace?.StartsWith("EcoSphere", StringComparison.Ordinal) == true && of.IsClass && !above.Contains(of)
                    ? Properties(of, [.. above, type]).Append(p)
                    : [p]
            );

    private static Type Item(Type type) =>
        type.IsArray ? type.GetElementType()!
        : type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? type.GetGenericArguments()[^1]
        : type;

    private static bool TakesForms(RouteEndpoint route) =>
        !route.IsPage()
            ? route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Post) == true
            : route.Model()?.GetMethods().Any(m => m.Name.StartsWith("OnPost", StringComparison.Ordinal)) == true;

    private static string? Limit(RouteEndpoint route) =>
        route.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName
        // a page's own attributes are known to the route once the page has been asked for
        ?? route.Model()?.GetCustomAttribute<EnableRateLimitingAttribute>(inherit: true)?.PolicyName;

    private static string Path(RouteEndpoint route) => route.RoutePattern.RawText!.TrimStart('/');

    private static bool IsDevelopment(RouteEndpoint route) => Path(route).StartsWith("dev", StringComparison.Ordinal);
}
