using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using EcoSphere.UiKit.Captcha;
using EcoSphere.UiKit.Web.Tests.Host;
using Microsoft.AspNetCore.DataProtection;

namespace EcoSphere.UiKit.Web.Tests;

public sealed class CaptchaAltchaTests
{
    private readonly FakeClock _clock = new();
    private readonly AltchaChallenges _challenges;

    public CaptchaAltchaTests() => _challenges = new(new EphemeralDataProtectionProvider(), _clock);

    [Fact]
    public void Honest_work_is_accepted() => _challenges.Solved(Payload(_challenges.Create())).ShouldNotBeNull();

    [Fact]
    public void A_challenge_of_another_site_is_refused() =>
        _challenges.Solved(Payload(new AltchaChallenges(new EphemeralDataProtectionProvider(), _clock).Create())).ShouldBeNull();

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("not base64url!")]
    public void A_wrong_signature_is_refused(string signature) =>
        _challenges.Solved(Payload(_challenges.Create() with { Signature = signature })).ShouldBeNull();

    [Fact]
    public void A_signature_of_another_challenge_is_refused() =>
        _challenges.Solved(Payload(_challenges.Create() with { Signature = _challenges.Create().Signature })).ShouldBeNull();

    [Fact]
    public void An_expired_challenge_is_refused()
    {
        var payload = Payload(_challenges.Create());
        _clock.Now += TimeSpan.FromMinutes(10);
        _challenges.Solved(payload).ShouldBeNull();
    }

    [Fact]
    public void A_later_expiry_than_the_signed_one_is_refused()
    {
        var challenge = _challenges.Create();
        challenge = challenge with { Parameters = challenge.Parameters with { ExpiresAt = challenge.Parameters.ExpiresAt + 60 } };
        _challenges.Solved(Payload(challenge)).ShouldBeNull();
    }

    [Fact]
    public void A_true_key_without_the_prefix_is_refused() => _challenges.Solved(Payload(_challenges.Create(), startsWithPrefix: false)).ShouldBeNull();

    [Fact]
    public void A_key_that_was_not_derived_is_refused()
    {
        var challenge = _challenges.Create();
        _challenges.Solved(Encode(new AltchaPayload(challenge, new AltchaSolution(1, AltchaChallenges.KeyPrefix + new string('a', 62))))).ShouldBeNull();
    }

    [Fact]
    public void Another_algorithm_is_refused_even_with_our_signature() => Refused(parameters => parameters with { Algorithm = "PBKDF2/SHA-512" });

    [Fact]
    public void Cheaper_work_is_refused_even_with_our_signature()
    {
        Refused(parameters => parameters with { Cost = 1 });
        Refused(parameters => parameters with { KeyPrefix = "" });
        Refused(parameters => parameters with { KeyLength = 1 });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("%%%")]
    [InlineData("bm90IGpzb24=")]
    [InlineData("bnVsbA==")]
    [InlineData("e30=")]
    [InlineData("eyJjaGFsbGVuZ2UiOm51bGwsInNvbHV0aW9uIjpudWxsfQ==")]
    public void What_is_no_payload_is_refused(string? payload) => _challenges.Solved(payload).ShouldBeNull();

    [Fact]
    public void A_payload_of_any_length_is_not_read() => _challenges.Solved(new string('A', 5000)).ShouldBeNull();

    [Fact]
    public void A_counter_out_of_range_is_refused()
    {
        var json = JsonNode.Parse(Convert.FromBase64String(Payload(_challenges.Create())))!;
        json["solution"]!["counter"] = -1;
        _challenges.Solved(Convert.ToBase64String(Encoding.UTF8.GetBytes(json.ToJsonString()))).ShouldBeNull();
    }

    internal static string Payload(AltchaChallenge challenge, bool startsWithPrefix = true)
    {
        for (uint counter = 0; ; counter++)
        {
            var key = Convert.ToHexStringLower(AltchaChallenges.DeriveKey(challenge.Parameters, counter));
            if (key.StartsWith(AltchaChallenges.KeyPrefix, StringComparison.Ordinal) == startsWithPrefix)
                return Encode(new AltchaPayload(challenge, new AltchaSolution(counter, key)));
        }
    }

    private static string Encode(AltchaPayload payload) => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(payload, JsonSerializerOptions.Web));

    private void Refused(Func<AltchaParameters, AltchaParameters> change)
    {
        // solved with its own, cheaper parameters
        var challenge = _challenges.Sign(change(_challenges.Create().Parameters));
        _challenges.Solved(Payload(challenge)).ShouldBeNull();
    }
}
