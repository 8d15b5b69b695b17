using System.Net;
using EcoSphere.CarbonCloud.Contracts;
using EcoSphere.Company.Contracts;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Connect;

/// <summary>Userinfo: OpenID Connect Core 1.0 section 5.3, RFC 6750; and that every change shuts the door at the next request.</summary>
public sealed class UserInfoTests(SsoApp app) : IClassFixture<SsoApp>
{
    private readonly RelyingParty _client = new(app);

    [Fact]
    public async Task Only_a_token_in_the_header_counts()
    {
        var (_, _, token) = await SignedOn();
        var nothing = await _client.UserInfo(token: null);
        nothing.Status.ShouldBe(HttpStatusCode.Unauthorized);
        nothing.Response.Headers.WwwAuthenticate.Single().ToString().ShouldBe("Bearer realm=\"EcoSphere\"");
        foreach (var wrong in (string[])["nonsense", token + "x", token.ToUpperInvariant()])
        {
            var reply = await _client.UserInfo(wrong);
            reply.ShouldRefuse("invalid_token", HttpStatusCode.Unauthorized);
            reply.Response.Headers.WwwAuthenticate.Single().ToString().ShouldContain("error=\"invalid_token\"");
        }

        (await _client.UserInfo(token: null, query: $"?access_token={token}")).ShouldRefuse("invalid_request");
        (await _client.UserInfo(token, query: $"?access_token={token}")).ShouldRefuse("invalid_request");
        (await _client.UserInfo(token, HttpMethod.Post)).Status.ShouldBe(HttpStatusCode.OK);
        var put = await _client.UserInfo(token, HttpMethod.Put);
        put.Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
        put.Response.Content.Headers.Allow.ShouldBe(["GET", "POST"]);
    }

    [Fact]
    public async Task An_id_token_or_a_code_is_no_access_token()
    {
        var person = await app.Entitled();
        var browser = await app.OtherBrowser(person.Email);
        var code = await _client.CodeFor(browser);
        (await _client.UserInfo(code)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await _client.UserInfo((await _client.Redeem(code)).IdToken)).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_token_is_good_for_a_quarter_of_an_hour()
    {
        var (_, _, token) = await SignedOn();
        app.Clock.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        (await _client.UserInfo(token)).Status.ShouldBe(HttpStatusCode.OK);
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        (await _client.UserInfo(token)).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task What_has_changed_shows_at_the_next_request()
    {
        var (person, _, token) = await SignedOn();
        await app.Deliver(new CompanyMemberChanged(person.CompanyId!.Value, person.Id, IsAdmin: false));
        (await _client.UserInfo(token)).Text("company_role").ShouldBe("member");
    }

    [Theory]
    [InlineData("removed")]
    [InlineData("seat")]
    [InlineData("ended")]
    [InlineData("suspended")]
    [InlineData("moved")]
    [InlineData("member")]
    [InlineData("signed out")]
    [InlineData("runs out")]
    public async Task Every_change_shuts_the_door_at_the_next_request(string change)
    {
        var (person, browser, token) = await SignedOn(TimeSpan.FromMinutes(10));
        var company = person.CompanyId!.Value;
        (await _client.UserInfo(token)).Status.ShouldBe(HttpStatusCode.OK);
        switch (change)
        {
            case "removed":
                await app.Deliver(new CompanyMemberRemoved(company, person.Id));
                break;
            case "seat":
                await app.Deliver(new ServiceAccessChanged(company, person.Id, SsoApp.Service, Allowed: false));
                break;
            case "ended":
                await app.Deliver(new ServiceSubscriptionEnded(company, SsoApp.Service));
                break;
            case "suspended":
                await app.Deliver(new CompanySuspended(company));
                break;
            case "moved":
                var next = await app.Entitled();
                await app.Deliver(new CompanyMemberRemoved(company, person.Id));
                await app.Deliver(new CompanyMemberJoined(next.CompanyId!.Value, person.Id, IsAdmin: false));
                await app.Deliver(new ServiceAccessChanged(next.CompanyId.Value, person.Id, SsoApp.Service, Allowed: true));
                break;
            case "member":
                await app.Suspend(person.Email);
                break;
            case "signed out":
                await (await browser.Get("/account/logout")).Submit();
                break;
            default:
                app.Clock.Advance(TimeSpan.FromMinutes(10));
                break;
        }

        (await _client.UserInfo(token)).ShouldRefuse("invalid_token", HttpStatusCode.Unauthorized);
    }

    private async Task<(Person Person, Browser Browser, string Token)> SignedOn(TimeSpan? runs = null)
    {
        var person = await app.Entitled(runs: runs);
        var browser = await app.OtherBrowser(person.Email);
        return (person, browser, (await _client.SignOn(browser)).AccessToken);
    }
}
