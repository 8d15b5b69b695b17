using System.Net;
using EcoSphere.Company.Contracts;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Platform.Files;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Pages.Catalogue;

public class ProductPageTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_tool_is_shown_in_full()
    {
        var shop = await app.Shop();
        var brochure = await app.Keep("brochure.pdf", FileKind.Pdf);
        var content = await app.Content("能源看板", "Energy Board") with
        {
            Plans = LocalText.Paragraphs("每月 NT$3,000"),
            Files = [new ProductFile(brochure, "產品型錄", "Brochure")],
        };
        var id = await app.List(shop, content);
        var number = await app.Certify(id, new DateOnly(2099, 3, 31));
        var slug = await app.SlugOf(id);
        var page = (await app.Browse().In("en").Get($"/marketplace/products/{slug}")).ShouldBe(HttpStatusCode.OK);

        page.Heading.ShouldBe("Energy Board");
        page.Document.Title.ShouldBe("Energy Board – Green digital tools – EcoSphere");
        page.Text.ShouldContain($"Certificate {number}, valid until 31 Mar 2099");
        page.Text.ShouldContain("Basic metals; Fabricated metal products");
        page.Document.QuerySelectorAll(".es-sections h2")
            .Select(h => h.TextContent)
            .ShouldBe(["About the tool", "Features", "Plans and prices", "Files to download"]);
        page.Document.QuerySelector("#plans p")!.GetAttribute("lang").ShouldBe("zh-Hant-TW");
        page.Document.QuerySelectorAll(".es-tabs a").Select(a => a.GetAttribute("href")).ShouldBe(["#overview", "#features", "#plans", "#files"]);
        page.Document.QuerySelector($"a[href='/marketplace/inquiries/new?product={slug}']")!.TextContent.ShouldContain("Ask about this tool");
        page.Document.QuerySelector("a[href='https://www.example.com']")!.GetAttribute("rel")!.ShouldContain("noopener");
        Meta(page, "og:title").ShouldBe("Energy Board");
        Meta(page, "og:url").ShouldBe($"https://ecosphere.test/marketplace/products/{slug}");
        Meta(page, "og:image").ShouldBe($"https://ecosphere.test/marketplace/products/{slug}/images/{content.Images[0].FileId}");

        (await page.Follow("碳智科技股份有限公司")).Heading.ShouldBe("碳智科技股份有限公司");
        (await page.Follow("Compare with others")).Document.QuerySelectorAll(".es-bar .es-chips li").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Others_of_the_same_function_are_offered()
    {
        var shop = await app.Shop();
        var category = (await app.Categories())[6].Id;
        List<Guid> ids = [];
        for (var i = 0; i < 5; i++)
        {
            app.Clock.Advance(TimeSpan.FromMinutes(1));
            ids.Add(await app.List(shop, await app.Content($"模擬 {i}", $"Simulation {i}") with { CategoryId = category }));
        }

        var page = await app.Browse().In("en").Get($"/marketplace/products/{await app.SlugOf(ids[3])}");
        page.Cards().ShouldBe(["Simulation 4", "Simulation 2", "Simulation 1"]);
        (await page.Follow("See all tools of this function")).Cards().Count.ShouldBe(5);
    }

    [Fact]
    public async Task A_badge_ends_with_its_last_day_even_before_the_job_has_run()
    {
        var own = await App.Start(new App.Settings());
        var id = await own.List(await own.Shop(), await own.Content());
        var last = TaipeiTime.DayOf(own.Clock.GetUtcNow()).AddDays(1);
        await own.Certify(id, last);
        var path = $"/marketplace/products/{await own.SlugOf(id)}";
        (await own.Browse(Person.Member()).In("en").Get(path)).Text.ShouldContain("This tool has passed the check");
        own.Clock.Set(TaipeiTime.StartOf(last.AddDays(1)).AddSeconds(-1));
        (await own.Browse(Person.Member()).In("en").Get(path)).Text.ShouldContain("This tool has passed the check");
        own.Clock.Set(TaipeiTime.StartOf(last.AddDays(1)));
        (await own.Browse(Person.Member()).In("en").Get(path)).Text.ShouldNotContain("This tool has passed the check");
        (await own.Browse(Person.Member()).In("en").Get("/marketplace/verification")).Text.ShouldContain("No tool carries the badge yet");
        await own.DisposeAsync();
    }

    [Fact]
    public async Task What_is_withdrawn_hidden_or_not_approved_is_not_there_for_anybody_and_leads_on()
    {
        var shop = await app.Shop("下架公司股份有限公司");
        var (withdrawn, hidden) = (await app.List(shop, await app.Content("下架工具")), await app.List(shop, await app.Content("隱藏工具")));
        var draft = await Draft(shop);
        await app.Change(withdrawn, (product, _) => product.Withdraw(Make.Seller, "停售", app.Clock.GetUtcNow()).ShouldSucceed());
        await app.Deliver(new CompanySuspended(shop.Id), key: shop.Id);

        List<string> slugs = [await app.SlugOf(withdrawn), await app.SlugOf(hidden), await app.SlugOf(draft), "never-heard-of", "..%2F..%2Fadmin"];
        foreach (var slug in slugs)
        foreach (var person in (Person?[])[null, shop.Seller, Person.Staff(Permissions.Marketplace)])
        {
            var page = await (person is null ? app.Browse() : app.Browse(person)).In("en").Get($"/marketplace/products/{slug}");
            page.ShouldBe(HttpStatusCode.NotFound).Heading.ShouldBe("This tool is not on offer");
            page.Text.ShouldNotContain("工具");
            page.Document.QuerySelector("main a[href='/marketplace/products']").ShouldNotBeNull();
        }

        var supplier = await app.SlugOf(shop);
        (await app.Browse(shop.Seller).Get($"/marketplace/suppliers/{supplier}")).ShouldBe(HttpStatusCode.NotFound);
        await app.Deliver(new CompanyReinstated(shop.Id), key: shop.Id);
        (await app.Browse().Get($"/marketplace/products/{slugs[1]}")).ShouldBe(HttpStatusCode.OK);
        (await app.Browse().Get($"/marketplace/suppliers/{supplier}")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_version_under_review_is_not_shown()
    {
        var id = await app.List(await app.Shop(), await app.Content("舊名稱", null));
        await app.Change(
            id,
            (product, _) =>
            {
                product.Write(product.Live!.Content with { Name = LocalText.Line("新名稱") }, app.Clock.GetUtcNow()).ShouldSucceed();
                product.Submit(Make.Seller, app.Clock.GetUtcNow()).ShouldSucceed();
            }
        );
        (await app.Browse().Get($"/marketplace/products/{await app.SlugOf(id)}")).Heading.ShouldBe("舊名稱");
    }

    [Fact]
    public async Task A_tool_costs_few_questions_and_none_reads_a_table()
    {
        var shop = await app.Shop();
        var slug = await app.SlugOf(
            await app.List(shop, await app.Content() with { Files = [new ProductFile(await app.Keep("a.pdf", FileKind.Pdf), "型錄", null)] })
        );
        using var probe = await StatementProbe.Of<MarketplaceDb>(app);
        string[] paths =
        [
            $"/marketplace/products/{slug}",
            $"/marketplace/suppliers/{await app.SlugOf(shop)}",
            $"/marketplace/compare?p={slug}",
            "/marketplace/verification?q=x",
        ];
        foreach (var path in paths)
        {
            var before = probe.Heard;
            (await app.Browse(shop.Seller).Get(path)).ShouldBe(HttpStatusCode.OK);
            (probe.Heard - before).ShouldBeLessThanOrEqualTo(4, path);
        }

        foreach (var question in probe.Questions.Where(q => !q.Text.Contains("FROM \"Categories\"", StringComparison.Ordinal)))
            (await StatementProbe.Plan(question)).ShouldNotContain(step => step.StartsWith("SCAN TABLE", StringComparison.Ordinal), question.Text);
    }

    private static string? Meta(Page page, string property) => page.Document.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");

    private async Task<Guid> Draft(Shop shop)
    {
        var content = await app.Content("未送審工具");
        return await app.With<MarketplaceDb, Guid>(async db =>
        {
            var product = Product.Begin(shop.Id, $"draft-{Guid.CreateVersion7():N}", content, app.Clock.GetUtcNow()).Value;
            db.Products.Add(product);
            await db.SaveChangesAsync();
            return product.Id;
        });
    }
}
