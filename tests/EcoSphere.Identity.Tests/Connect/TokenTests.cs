using System.Net;
using System.Net.Http.Headers;
using System.Text;
using EcoSphere.Company.Contracts;
using EcoSphere.Identity.Domain.Connect;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Connect;

/// <summary>The token endpoint gives nothing to whom it does not belong.</summary>
public sealed class TokenTests(SsoApp app) : IClassFixture<SsoApp>
{
    private readonly RelyingParty _client = new(app);

    [Theory]
    [InlineData("code_verifier", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")]
    [InlineData("code_verifier", "short")]
    [InlineData("redirect_uri", "http://localhost:5400/signed-out")]
    [InlineData("redirect_uri", "http://localhost:5400/callback/")]
    [InlineData("code", "nonsense")]
    public async Task A_code_presented_in_the_wrong_way_is_refused_and_gone(string parameter, string value)
    {
        var (person, code) = await Code();
        (await _client.Redeem(code, (parameter, value))).ShouldRefuse("invalid_grant");
        var next = await _client.Redeem(code);
        if (parameter == "code")
        {
            next.Status.ShouldBe(HttpStatusCode.OK);
            return;
        }

        next.ShouldRefuse("invalid_grant");
        (await Outcome(person)).ShouldBe(SignOnOutcome.CodeReused);
    }

    [Fact]
    public async Task A_code_of_another_client_is_refused_and_gone()
    {
        var (person, code) = await Code();
        var thief = new RelyingParty(app, SsoApp.Other);
        (await thief.Redeem(code, ("redirect_uri", _client.Client.Callback), ("code_verifier", _client.Verifier))).ShouldRefuse("invalid_grant");
        (await Outcome(person)).ShouldBe(SignOnOutcome.CodeRefused);
        (await _client.Redeem(code)).ShouldRefuse("invalid_grant");
    }

    [Fact]
    public async Task A_code_that_comes_again_revokes_what_it_gave()
    {
        var (person, code) = await Code();
        var tokens = await _client.Redeem(code);
        (await _client.UserInfo(tokens.AccessToken)).Status.ShouldBe(HttpStatusCode.OK);
        (await _client.Redeem(code)).ShouldRefuse("invalid_grant");
        (await _client.UserInfo(tokens.AccessToken)).ShouldRefuse("invalid_token", HttpStatusCode.Unauthorized);
        (await Outcome(person)).ShouldBe(SignOnOutcome.CodeReused);
    }

    [Fact]
    public async Task Of_two_who_bring_a_code_at_once_neither_keeps_a_token()
    {
        var (_, code) = await Code();
        var replies = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _client.Redeem(code)));
        replies.Count(r => r.Status == HttpStatusCode.OK).ShouldBe(1);
        (await _client.UserInfo(replies.Single(r => r.Status == HttpStatusCode.OK).AccessToken)).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_code_is_good_for_sixty_seconds()
    {
        var (_, early) = await Code();
        app.Clock.Advance(TimeSpan.FromSeconds(59));
        (await _client.Redeem(early)).Status.ShouldBe(HttpStatusCode.OK);
        var (_, late) = await Code();
        app.Clock.Advance(TimeSpan.FromSeconds(60));
        (await _client.Redeem(late)).ShouldRefuse("invalid_grant");
    }

    [Theory]
    [InlineData("grant_type", null, "invalid_request")]
    [InlineData("grant_type", "refresh_token", "unsupported_grant_type")]
    [InlineData("grant_type", "password", "unsupported_grant_type")]
    [InlineData("grant_type", "client_credentials", "unsupported_grant_type")]
    [InlineData("code", null, "invalid_request")]
    [InlineData("redirect_uri", null, "invalid_request")]
    [InlineData("code_verifier", null, "invalid_request")]
    [InlineData("code_verifier", "", "invalid_request")]
    [InlineData("client_id", "other-platform", "invalid_request")]
    [InlineData("client_secret", "for-development-only-carbon-cloud-platform", "invalid_request")]
    public async Task What_is_missing_or_not_supported_is_said(string parameter, string? value, string error) =>
        (await _client.Redeem("code", (parameter, value))).ShouldRefuse(error);

    [Fact]
    public async Task Who_does_not_show_to_be_the_client_gets_nothing()
    {
        var (_, code) = await Code();
        AuthenticationHeaderValue?[] wrong =
        [
            null,
            RelyingParty.Basic(_client.Client.Id, "wrong"),
            RelyingParty.Basic("unknown", _client.Client.Secret),
            RelyingParty.Basic(_client.Client.Id, ""),
            RelyingParty.Basic(SsoApp.Other.Id, _client.Client.Secret),
            new("Basic", "%%%"),
            new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("no-colon"))),
            new("Bearer", _client.Client.Secret),
        ];
        foreach (var header in wrong)
        {
            var reply = await _client.Exchange(_client.Form(code), header);
            reply.ShouldRefuse("invalid_client", HttpStatusCode.Unauthorized);
            reply.Response.Headers.WwwAuthenticate.Single().Scheme.ShouldBe("Basic");
        }

        (await _client.Exchange(_client.Form(code, ("client_id", _client.Client.Id)), authorization: null)).ShouldRefuse(
            "invalid_client",
            HttpStatusCode.Unauthorized
        );
        // none of these has used the code up
        (await _client.Redeem(code)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Only_a_form_in_the_body_is_read()
    {
        var form = _client.Form("code");
        form.Add(KeyValuePair.Create("code", "other"));
        (await _client.Exchange(form, RelyingParty.Basic(_client.Client.Id, _client.Client.Secret))).ShouldRefuse("invalid_request");
        (await _client.Get("/connect/token?grant_type=authorization_code")).ShouldRefuse("invalid_request", HttpStatusCode.MethodNotAllowed);
        (await _client.Send(HttpMethod.Put, "/connect/token")).Response.Content.Headers.Allow.ShouldBe(["POST"]);
        (await _client.Send(HttpMethod.Post, "/connect/token", new StringContent("{}", Encoding.UTF8, "application/json"))).ShouldRefuse("invalid_request");
        (await _client.Send(HttpMethod.Post, "/connect/token")).ShouldRefuse("invalid_request");
        var inAddress = $"/connect/token?client_id={_client.Client.Id}&client_secret={_client.Client.Secret}";
        (await _client.Send(HttpMethod.Post, inAddress, new FormUrlEncodedContent(_client.Form("code")))).ShouldRefuse("invalid_request");
    }

    [Fact]
    public async Task The_door_may_have_shut_since_the_code_was_handed_out()
    {
        var (left, code) = await Code();
        await app.Deliver(new CompanyMemberRemoved(left.CompanyId!.Value, left.Id));
        (await _client.Redeem(code)).ShouldRefuse("invalid_grant");
        (await Outcome(left)).ShouldBe(SignOnOutcome.NoCompany);

        var person = await app.Entitled();
        var browser = await app.OtherBrowser(person.Email);
        code = await _client.CodeFor(browser);
        await (await browser.Get("/account/logout")).Submit();
        (await _client.Redeem(code)).ShouldRefuse("invalid_grant");
        (await Outcome(person)).ShouldBe(SignOnOutcome.SessionEnded);
    }

    private async Task<(Person Person, string Code)> Code()
    {
        var person = await app.Entitled();
        return (person, await _client.CodeFor(await app.OtherBrowser(person.Email)));
    }

    private Task<SignOnOutcome> Outcome(Person person) => app.Read(db => db.SignOns.Where(s => s.MemberId == person.Id).Select(s => s.Outcome).SingleAsync());
}
