using System.Diagnostics;
using EcoSphere.Platform.Modules;

namespace EcoSphere.Portal.Tests.Security;

/// <summary>
/// How long a refused sign-in takes tells nobody whether there is an account. A missing step (the hash of the password) would make the one
/// many times quicker than the other; what the machine does meanwhile falls on both, because they take turns, and medians forget the worst.
/// </summary>
public sealed class SignInTimeTests : IAsyncLifetime
{
    private const int Turns = 15;

    /// <summary>Far from one where a step is missing, and far from what chance makes of equal work.</summary>
    private const double Ratio = 2;

    private App _app = null!;

    public async Task InitializeAsync() => _app = await Demo.Start();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_refused_sign_in_takes_as_long_for_an_address_that_is_known()
    {
        var browser = _app.Browse();
        // the first ones warm up
        await Refused(browser, DemoPersons.Lin.Email);
        await Refused(browser, "nobody-0@example.test");
        var ratio = 0d;
        // equal work fails three times in a row hardly ever, unequal work every time
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var (known, unknown) = (new List<TimeSpan>(), new List<TimeSpan>());
            for (var turn = 0; turn < Turns; turn++)
            {
                // five failures lock an address for a while
                _app.Clock.Advance(TimeSpan.FromMinutes(16));
                known.Add(await Refused(browser, DemoPersons.Lin.Email));
                unknown.Add(await Refused(browser, $"nobody-{attempt}-{turn}@example.test"));
            }

            ratio = Median(known) / Median(unknown);
            if (ratio is > 1 / Ratio and < Ratio)
                return;
        }

        ratio.ShouldBeInRange(1 / Ratio, Ratio);
    }

    private static async Task<TimeSpan> Refused(Browser browser, string email)
    {
        var (action, content) = (await browser.Get("/account/login")).Form([("Input.Email", email), ("Input.Password", "Wrong-Forest-81")]);
        var since = Stopwatch.GetTimestamp();
        var answer = await browser.Http.PostAsync(action, content);
        var took = Stopwatch.GetElapsedTime(since);
        ((int)answer.StatusCode).ShouldBe(200, "the form is shown again");
        return took;
    }

    private static double Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2).TotalMilliseconds;
}
