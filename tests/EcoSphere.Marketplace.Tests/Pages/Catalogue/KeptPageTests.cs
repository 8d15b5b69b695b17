using System.Net;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Pages.Catalogue;

/// <summary>Pages that are the same for everybody are kept ready, and let go of when what they show is different.</summary>
public sealed class KeptPageTests : IAsyncLifetime
{
    private readonly App _app = new();
    private Guid _tool;
    private string _path = "";

    public async Task InitializeAsync()
    {
        await _app.InitializeAsync();
        _tool = await _app.List(await _app.Shop(), await _app.Content("舊名稱", "Old name"));
        _path = $"/marketplace/products/{await _app.SlugOf(_tool)}";
        await _app.Pump();
    }

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_kept_page_is_renewed_as_soon_as_the_change_is_told()
    {
        string[] paths = [_path, "/marketplace/products", "/marketplace/verification"];
        foreach (var path in paths)
        {
            (await IsKept(path)).ShouldBeFalse(path);
            (await IsKept(path)).ShouldBeTrue(path);
        }

        await _app.Change(
            _tool,
            (product, front) =>
            {
                product.Write(product.Live!.Content with { Name = LocalText.Line("新名稱", "New name") }, _app.Clock.GetUtcNow()).ShouldSucceed();
                product.Submit(Make.Seller, _app.Clock.GetUtcNow()).ShouldSucceed();
                product.Approve(Make.Reviewer, product.Round, null, front, _app.Clock.GetUtcNow()).ShouldSucceed();
            }
        );
        (await _app.Browse().In("en").Get(_path)).Heading.ShouldBe("Old name");
        // who is signed in never gets a page that was made for another
        (await _app.Browse(Person.Member()).In("en").Get(_path)).Heading.ShouldBe("New name");
        await _app.Pump();
        (await _app.Browse().In("en").Get(_path)).Heading.ShouldBe("New name");
        foreach (var path in paths.Skip(1))
            (await IsKept(path)).ShouldBeFalse(path);

        await _app.Certify(_tool, new DateOnly(2099, 1, 1));
        await _app.Pump();
        (await _app.Browse().In("en").Get("/marketplace/verification")).Text.ShouldContain("New name");
        await _app.Change(_tool, (product, _) => product.Withdraw(Make.Seller, "停售", _app.Clock.GetUtcNow()).ShouldSucceed());
        await _app.Pump();
        (await _app.Browse().Get(_path)).ShouldBe(HttpStatusCode.NotFound);
        (await _app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_searched_for_is_not_kept_nor_what_is_not_there()
    {
        foreach (var path in (string[])["/marketplace/products?q=名稱", "/marketplace/verification?q=名稱", "/marketplace/products/never-heard-of"])
        {
            await IsKept(path);
            (await IsKept(path)).ShouldBeFalse(path);
        }
    }

    [Fact]
    public async Task Languages_are_kept_apart()
    {
        (await _app.Browse().In("en").Get(_path)).Heading.ShouldBe("Old name");
        (await _app.Browse().In("zh-TW").Get(_path)).Heading.ShouldBe("舊名稱");
    }

    /// <summary>What is kept says how old it is.</summary>
    private async Task<bool> IsKept(string path) => (await _app.Browse().In("en").Raw(path)).Headers.Age is not null;
}
