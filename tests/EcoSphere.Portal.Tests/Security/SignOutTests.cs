using System.Net;
using EcoSphere.Platform.Modules;

namespace EcoSphere.Portal.Tests.Security;

public sealed class SignOutTests
{
    [Fact]
    public async Task Signing_out_clears_what_the_browser_keeps()
    {
        var app = await Demo.Start();
        try
        {
            var browser = await app.SignIn(DemoPersons.Lin);
            var (action, content) = (await browser.Get("/account/logout")).Form();
            var answer = await browser.Http.PostAsync(action, content);
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            answer.Headers.GetValues("Clear-Site-Data").ShouldHaveSingleItem().ShouldBe("\"storage\"");
            (await browser.Raw("/member")).Headers.Location!.ToString().ShouldContain("/account/login");
        }
        finally
        {
            await app.DisposeAsync();
        }
    }
}
