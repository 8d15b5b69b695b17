using System.Buffers.Text;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EcoSphere.Testing;
using Microsoft.AspNetCore.WebUtilities;
using Shouldly;

namespace EcoSphere.Identity.Tests.Connect;

/// <summary>A client as the standards want it, and as a test wants it to go wrong.</summary>
internal sealed class RelyingParty(App app, Client? client = null)
{
    public const string Issuer = "https://ecosphere.test";

    private readonly HttpClient _http = app.Browse().Http;

    public Client Client { get; } = client ?? SsoApp.Platform;

    public string Verifier { get; } = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public string State { get; } = "state=1&x 中";

    public string Nonce { get; } = "nonce-1";

    public string Challenge => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));

    /// <summary>The request to sign a person on.</summary>
    /// <param name="changes">What is different; null leaves a parameter out.</param>
    public string SignOnUrl(params (string Name, string? Value)[] changes)
    {
        var parameters = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["client_id"] = Client.Id,
            ["redirect_uri"] = Client.Callback,
            ["response_type"] = "code",
            ["scope"] = "openid profile email company",
            ["state"] = State,
            ["nonce"] = Nonce,
            ["code_challenge"] = Challenge,
            ["code_challenge_method"] = "S256",
        };
        foreach (var (name, value) in changes)
            parameters[name] = value;
        return QueryHelpers.AddQueryString("/connect/authorize", parameters.Where(p => p.Value is not null));
    }

    /// <summary>Sends a signed-in browser through and reads the answer from where it is led.</summary>
    public async Task<Answer> Ask(Browser browser, params (string Name, string? Value)[] changes) =>
        Answer.Of(await browser.Raw(SignOnUrl(changes)), Client.Callback);

    public async Task<string> CodeFor(Browser browser, params (string Name, string? Value)[] changes) =>
        (await Ask(browser, changes))["code"] ?? throw new InvalidOperationException("There is no code.");

    /// <summary>Exchanges a code, as <c>client_secret_basic</c>.</summary>
    public Task<Reply> Redeem(string code, params (string Name, string? Value)[] changes) => Exchange(Form(code, changes), Basic(Client.Id, Client.Secret));

    /// <summary>Sends anything to the token endpoint.</summary>
    public async Task<Reply> Exchange(IEnumerable<KeyValuePair<string, string>> form, AuthenticationHeaderValue? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/connect/token") { Content = new FormUrlEncodedContent(form) };
        request.Headers.Authorization = authorization;
        return await Reply.Of(await _http.SendAsync(request));
    }

    public List<KeyValuePair<string, string>> Form(string code, params (string Name, string? Value)[] changes)
    {
        var form = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = Client.Callback,
            ["code_verifier"] = Verifier,
        };
        foreach (var (name, value) in changes)
            form[name] = value;
        return [.. form.Where(f => f.Value is not null).Select(f => KeyValuePair.Create(f.Key, f.Value!))];
    }

    public static AuthenticationHeaderValue Basic(string id, string secret) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{WebUtility.UrlEncode(id)}:{WebUtility.UrlEncode(secret)}")));

    /// <summary>Signs a person on, all the way.</summary>
    public async Task<Reply> SignOn(Browser browser, params (string Name, string? Value)[] changes)
    {
        var reply = await Redeem(await CodeFor(browser, changes));
        reply.Status.ShouldBe(HttpStatusCode.OK);
        return reply;
    }

    public async Task<Reply> UserInfo(string? token, HttpMethod? method = null, string query = "")
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, "/connect/userinfo" + query);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await Reply.Of(await _http.SendAsync(request));
    }

    public async Task<Reply> Get(string path) => await Reply.Of(await _http.GetAsync(path));

    public async Task<Reply> Send(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        return await Reply.Of(await _http.SendAsync(request));
    }

    /// <summary>Checks an ID token's signature against the published keys, as a client does.</summary>
    public async Task<JsonElement> Verified(string idToken)
    {
        var parts = idToken.Split('.');
        var header = JsonSerializer.Deserialize<JsonElement>(Base64Url.DecodeFromChars(parts[0]));
        header.GetProperty("alg").GetString().ShouldBe("RS256");
        var key = (await Get("/connect/jwks"))
            .Json.GetProperty("keys")
            .EnumerateArray()
            .Single(k => k.GetProperty("kid").ValueEquals(header.GetProperty("kid").GetString()));
        using var rsa = RSA.Create(
            new RSAParameters
            {
                Modulus = Base64Url.DecodeFromChars(key.GetProperty("n").GetString()),
                Exponent = Base64Url.DecodeFromChars(key.GetProperty("e").GetString()),
            }
        );
        rsa.VerifyData(
                Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"),
                Base64Url.DecodeFromChars(parts[2]),
                HashAlgorithmName.SHA256,
                RSASignaturePadding.Pkcs1
            )
            .ShouldBeTrue();
        return JsonSerializer.Deserialize<JsonElement>(Base64Url.DecodeFromChars(parts[1]));
    }
}

/// <summary>Where a browser is led, and what the address says.</summary>
internal sealed record Answer(HttpResponseMessage Response, string? Location)
{
    public string? this[string name] =>
        QueryHelpers.ParseQuery(Location?.Split('?', 2).ElementAtOrDefault(1)).TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>Reads an answer that must lead to the client.</summary>
    public static Answer Of(HttpResponseMessage response, string callback)
    {
        var answer = new Answer(response, response.Headers.Location?.OriginalString);
        answer.Location.ShouldNotBeNull($"{response.StatusCode}").ShouldStartWith(callback);
        return answer;
    }
}

/// <summary>What a program gets back.</summary>
internal sealed record Reply(HttpResponseMessage Response, JsonElement Json)
{
    public HttpStatusCode Status => Response.StatusCode;

    public string? Error => Text("error");

    public string AccessToken => Text("access_token")!;

    public string IdToken => Text("id_token")!;

    public string? Text(string name) => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out var value) ? value.GetString() : null;

    public static async Task<Reply> Of(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        return new Reply(
            response,
            response.Content.Headers.ContentType?.MediaType == "application/json" ? JsonSerializer.Deserialize<JsonElement>(text) : default
        );
    }

    /// <summary>Refused, in the form of RFC 6749 section 5.2, without being stored on the way.</summary>
    public void ShouldRefuse(string error, HttpStatusCode status = HttpStatusCode.BadRequest)
    {
        (Status, Error).ShouldBe((status, error));
        Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        Json.TryGetProperty("access_token", out _).ShouldBeFalse();
    }
}
