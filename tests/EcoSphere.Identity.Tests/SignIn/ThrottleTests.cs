using System.Net;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.SignIn;

/// <summary>Forms that mail or could be guessed at count per client, all of a kind together, whatever address is entered.</summary>
public sealed class ThrottleTests
{
    [Fact]
    public async Task A_client_that_has_sent_enough_is_stopped_at_every_form_of_the_kind()
    {
        await using var app = await App.Start(
            new App.Settings
            {
                Configuration = new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["RateLimits:MailPerMinute"] = "1",
                    ["RateLimits:GuessPerMinute"] = "1",
                },
            }
        );
        var browser = app.Browse();
        (await (await browser.Get("/account/quick-login")).Submit([("Input.Email", "one@example.test")])).Path.ShouldBe("/account/quick-login/sent");
        foreach (var path in (string[])["/account/quick-login", "/account/forgot-password", "/account/register/form?consent=1"])
            (await (await browser.Get(path)).Submit([("Input.Email", "other@example.test")])).ShouldBe(HttpStatusCode.TooManyRequests);

        (await Accounts.SignIn(browser, "one@example.test")).ShouldBe(HttpStatusCode.OK);
        (await Accounts.SignIn(browser, "other@example.test")).ShouldBe(HttpStatusCode.TooManyRequests);
        foreach (
            var path in (string[])["/account/two-factor", "/account/activate", "/account/reset-password", "/account/quick-login/open", "/account/confirm-email"]
        )
            (await browser.Post(path, new FormUrlEncodedContent([]))).ShouldBe(HttpStatusCode.TooManyRequests);
    }
}
