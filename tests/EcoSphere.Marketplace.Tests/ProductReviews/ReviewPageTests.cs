using System.Net;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.ProductReviews;
using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Marketplace.Tests.Products;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.ProductReviews;

/// <summary>One version of a product before its reviewers.</summary>
public sealed class ReviewPageTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task What_would_change_stands_beside_what_is_live()
    {
        var shop = await app.Shop();
        var id = await app.Approved(shop);
        var live = (await app.Product(id)).Live!.Images[0].FileId;
        await app.Keep(
            id,
            shop,
            (await app.Form(nameEn: null)) with
            {
                FeaturesZh = "係數自動更新\n匯出報告",
                PriceModel = PriceModel.Free,
                SummaryEn = "In three steps",
            }
        );
        var added = await app.Add(id, shop, text: "新的畫面");
        (await app.Submit(id, shop)).ShouldSucceed();

        var page = await app.Browse(Selling.Reviewer()).Get($"/admin/marketplace/products/{id}");

        var rows = page.Document.QuerySelectorAll(".es-changes tbody tr").ToDictionary(r => r.QuerySelector("th")!.TextContent.Trim(), StringComparer.Ordinal);
        rows.Keys.ShouldBe(["英文簡介", "中文功能特色", "計價方式", "圖片"]);
        rows["中文功能特色"].QuerySelector("del")!.TextContent.ShouldBe("匯出清冊");
        rows["中文功能特色"].QuerySelector("ins")!.TextContent.ShouldBe("匯出報告");
        rows["中文功能特色"].QuerySelectorAll("td")[1].TextContent.ShouldContain("係數自動更新");
        rows["計價方式"].QuerySelectorAll("td").Select(c => c.TextContent.Trim()).ShouldBe(["訂閱制", "免費"]);
        rows["圖片"]
            .QuerySelectorAll("td")[0]
            .QuerySelectorAll("img")
            .Select(i => i.GetAttribute("src"))
            .ShouldBe([$"/admin/marketplace/products/{id}/files/{live}"]);
        rows["圖片"]
            .QuerySelectorAll("td")[1]
            .QuerySelectorAll("img")
            .Select(i => i.GetAttribute("src"))
            .ShouldBe([$"/admin/marketplace/products/{id}/files/{live}", $"/admin/marketplace/products/{id}/files/{added}"]);
    }

    [Fact]
    public async Task The_second_of_two_reviewers_reads_who_decided_what()
    {
        var id = await app.Sent(await app.Shop());
        var first = await app.Browse(Selling.Reviewer("甲審查")).Get($"/admin/marketplace/products/{id}");
        var second = await app.Browse(Selling.Reviewer("乙審查")).Get($"/admin/marketplace/products/{id}");
        (await first.Submit(button: "核准這個版本")).ShouldBe(HttpStatusCode.OK);
        (await second.Submit([("Input.Reason", "不清楚")], "退回這個版本")).ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("甲審查 已於");
        (await app.Product(id)).Open.ShouldBeNull();
    }

    [Fact]
    public async Task A_claimed_version_is_decided_by_its_reviewer_until_another_takes_it_over()
    {
        var id = await app.Sent(await app.Shop());
        var (first, second) = (app.Browse(Selling.Reviewer("甲審查")), app.Browse(Selling.Reviewer("乙審查")));
        var open = await second.Get($"/admin/marketplace/products/{id}");
        (await (await first.Get($"/admin/marketplace/products/{id}")).Submit([], "由我審核")).Text.ShouldContain("此版本現在由您審核");

        (await open.Submit([], "核准這個版本")).ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("甲審查");
        (await app.Product(id)).Live.ShouldBeNull();
        var page = await second.Get($"/admin/marketplace/products/{id}");
        page.Text.ShouldContain("甲審查 自");
        page.Text.ShouldNotContain("核准這個版本");
        (await second.Get("/admin/marketplace/products?sort=-sent")).Text.ShouldContain("甲審查");
        var mine = await page.Submit([], "接手審核");
        (await mine.Submit([], "放回待審")).Text.ShouldContain("目前沒有人負責審核");
        (await (await first.Get($"/admin/marketplace/products/{id}")).Submit([], "核准這個版本")).Text.ShouldContain("已核准");
    }

    [Fact]
    public async Task Of_reviewers_who_claim_at_once_one_has_it()
    {
        var id = await app.Sent(await app.Shop());
        var results = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(i => Task.Run(() => app.Send(new ClaimProductReview(id), Selling.Reviewer($"審查{i}"))))
        );
        results.Count(r => r.IsSuccess).ShouldBe(1);
        results.Where(r => r.IsFailure).ShouldAllBe(r => r.Error!.Kind == ErrorKind.Conflict);
        (await app.Product(id)).ClaimedByName.ShouldBe($"審查{Array.FindIndex(results, r => r.IsSuccess)}");
    }

    [Fact]
    public async Task An_edit_made_during_the_review_is_not_approved_unseen()
    {
        var shop = await app.Shop();
        var id = await app.Sent(shop);
        var page = await app.Browse(Selling.Reviewer()).Get($"/admin/marketplace/products/{id}");
        (await app.Send(new RecallProduct(id), shop.Seller)).ShouldSucceed();
        (await page.Submit(button: "核准這個版本")).ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("供應商已於");
        await app.Keep(id, shop, (await app.Form()) with { SummaryZh = "偷偷改過" });
        (await app.Submit(id, shop)).ShouldSucceed();

        (await page.Submit(button: "核准這個版本")).Status.ShouldBe(HttpStatusCode.Conflict);
        (await page.Submit([("Input.Round", "9")], "核准這個版本")).ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("重新送審（第 2 次）");
        (await app.Product(id)).Live.ShouldBeNull();
        (await app.Browse(Selling.Reviewer()).Get($"/admin/marketplace/products/{id}")).Text.ShouldContain("偷偷改過");
    }

    [Fact]
    public async Task Nobody_decides_about_what_the_own_company_offers()
    {
        var shop = await app.Shop();
        var id = await app.Sent(shop);
        var colleague = (await app.Colleague(shop)) with { Permissions = [Permissions.Marketplace] };
        var page = await app.Browse(colleague).Get($"/admin/marketplace/products/{id}");
        page.Text.ShouldContain("須由他人審核");
        page.Text.ShouldNotContain("核准這個版本");
        Error?[] refusals =
        [
            (await app.Send(new ApproveProduct(id, 1, null), colleague)).Error,
            (await app.Send(new ReturnProduct(id, 1, "x", Selling.Remarks), colleague)).Error,
            (await app.Send(new WithdrawListedProduct(await app.Approved(shop, "另一項"), "x"), colleague)).Error,
            (await app.Send(new ListWithdrawnProduct(id), colleague)).Error,
        ];
        refusals.ShouldAllBe(e => e!.Kind == ErrorKind.Forbidden);
    }

    [Fact]
    public async Task A_return_needs_a_reason_and_keeps_what_was_typed()
    {
        var id = await app.Sent(await app.Shop());
        var page = await app.Browse(Selling.Reviewer()).Get($"/admin/marketplace/products/{id}");
        var refused = await page.Submit([("Input.Cases", new string('長', 501))], "退回這個版本");
        refused.ErrorOf("Input.Reason").ShouldBe("請填寫原因，供應商會看到。");
        refused.ErrorOf("Input.Cases").ShouldContain("500");
        refused.ValueOf("Input.Cases").Length.ShouldBe(501);
        (await page.Submit([("Input.Note", new string('長', 1001))], "核准這個版本")).ErrorOf("Input.Note").ShouldContain("1000");
        (await app.Product(id)).Open!.State.ShouldBe(RevisionState.Submitted);
    }

    [Fact]
    public async Task What_a_supplier_is_only_writing_is_not_the_reviewers_to_see()
    {
        var shop = await app.Shop();
        var id = await app.Approved(shop);
        await app.Keep(id, shop, (await app.Form()) with { SummaryZh = "還在寫" });
        var browser = app.Browse(Selling.Reviewer());
        (await browser.Get($"/admin/marketplace/products/{id}")).Text.ShouldNotContain("還在寫");
        (await browser.Get($"/admin/marketplace/products/{await app.Written(shop)}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get($"/admin/marketplace/products/{id}/list-again")).Path.ShouldBe($"/admin/marketplace/products/{id}");
    }

    [Fact]
    public async Task Many_reviewers_at_once_decide_once()
    {
        var shop = await app.Shop();
        var id = await app.Sent(shop);
        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 12)
                .Select(i =>
                    Task.Run(() =>
                        i % 2 == 0
                            ? app.Send(new ApproveProduct(id, 1, null), Selling.Reviewer($"審查{i}"))
                            : app.Send(new ReturnProduct(id, 1, "補正", Selling.Remarks), Selling.Reviewer($"審查{i}"))
                    )
                )
        );
        results.Count(r => r.IsSuccess).ShouldBe(1);
        results.Where(r => r.IsFailure).ShouldAllBe(r => r.Error!.Message.Contains("this version"));
        await app.Pump();
        app.Mails.To(shop.Seller.Email).Count(m => !m.Subject.Contains("We have received")).ShouldBe(1);
    }

    [Fact]
    public async Task Taking_back_and_approving_at_once_has_one_winner()
    {
        var shop = await app.Shop();
        for (var i = 0; i < 5; i++)
        {
            var id = await app.Sent(shop, $"搶 {i}");
            var results = await Task.WhenAll(
                Task.Run(() => app.Send(new ApproveProduct(id, 1, null), Selling.Reviewer())),
                Task.Run(() => app.Send(new RecallProduct(id), shop.Seller))
            );
            results.Count(r => r.IsSuccess).ShouldBe(1);
            var product = await app.Product(id);
            (product.Live is not null).ShouldBe(results[0].IsSuccess);
            (product.Open is not null).ShouldBe(results[1].IsSuccess);
        }
    }
}
