using System.Net;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Operations.Tests;

/// <summary>A host that runs some modules only (<c>Modules:Enabled</c>).</summary>
public sealed class EnabledModulesTests
{
    [Fact]
    public async Task What_is_left_out_has_no_pages_and_the_others_run()
    {
        var app = await App.Start(
            new App.Settings { Configuration = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Modules:Enabled:0"] = "identity" } }
        );
        try
        {
            var browser = app.Browse(Person.Member());
            (await browser.Get("/member/upgrade")).ShouldBe(HttpStatusCode.NotFound);
            (await browser.Get("/marketplace/products")).ShouldBe(HttpStatusCode.NotFound);
            (await browser.Get("/member")).ShouldBe(HttpStatusCode.OK);
            (await app.Browse().Get("/account/login")).ShouldBe(HttpStatusCode.OK);
            (await app.Browse().Get("/")).ShouldBe(HttpStatusCode.OK);
        }
        finally
        {
            await app.DisposeAsync();
        }
    }
}
