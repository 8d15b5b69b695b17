using System.Security.Cryptography;
using System.Text;
using EcoSphere.CarbonCloud.Contracts;
using EcoSphere.Company.Contracts;
using EcoSphere.Testing;

namespace EcoSphere.Identity.Tests.Connect;

/// <summary>A host with two clients of single sign-on, the second one known by its secret's hash only.</summary>
public sealed class SsoApp() : App(With())
{
    public const string Service = "carbon-cloud";

    internal static Client Platform { get; } =
        new("carbon-cloud-platform", "for-development-only-carbon-cloud-platform", "http://localhost:5400/callback", "http://localhost:5400/signed-out");

    /// <summary>With letters that client_secret_basic has to encode, and an address that has a query of its own.</summary>
    internal static Client Other { get; } =
        new("other-platform", "a secret: with & and % and 中文, long enough", "https://other.example/callback?tenant=1", "https://other.example/bye?lang=zh");

    internal static Settings With(params (string Key, string? Value)[] more)
    {
        var configuration = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Sso:Clients:1:ClientId"] = Other.Id,
            ["Sso:Clients:1:NameZh"] = "另一個平台",
            ["Sso:Clients:1:NameEn"] = "Another platform",
            ["Sso:Clients:1:Service"] = Service,
            ["Sso:Clients:1:SecretHash"] = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Other.Secret))),
            ["Sso:Clients:1:RedirectUris:0"] = Other.Callback,
            ["Sso:Clients:1:PostLogoutRedirectUris:0"] = Other.SignedOut,
        };
        foreach (var (key, value) in more)
            configuration[key] = value;
        return new Settings { Configuration = configuration };
    }
}

internal sealed record Client(string Id, string Secret, string Callback, string SignedOut);

/// <summary>People and their companies, as the other modules tell of them.</summary>
internal static class Entitlements
{
    /// <summary>A member of a company that has subscribed, with a seat.</summary>
    public static async Task<Person> Entitled(this App app, bool admin = true, TimeSpan? runs = null)
    {
        var person = await app.InCompany(admin);
        await app.Deliver(
            new ServiceSubscriptionActivated(person.CompanyId!.Value, SsoApp.Service, person.Id, app.Clock.GetUtcNow() + (runs ?? TimeSpan.FromDays(180)))
        );
        return person;
    }

    /// <summary>A member of a company that has not subscribed.</summary>
    public static async Task<Person> InCompany(this App app, bool admin = true)
    {
        var company = Guid.CreateVersion7();
        var person = (await app.Existing(Person.Member("陳建宏"), Accounts.Password)).In(company, admin);
        await app.Deliver(new CompanyRegistered(company, "53120057", "綠源精密股份有限公司", CompanyKind.SmeUser, "25", "台中市", "04-22334455", "陳建宏", 80));
        await app.Deliver(new CompanyMemberJoined(company, person.Id, admin));
        return person;
    }

    /// <summary>Signs a person on at the platform, all the way.</summary>
    public static async Task SignOnAgain(this App app, Person person) => await new RelyingParty(app).SignOn(await app.OtherBrowser(person.Email));
}
