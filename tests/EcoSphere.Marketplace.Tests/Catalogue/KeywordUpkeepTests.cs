using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Catalogue;

/// <summary>What is found while tools change; apart from the other tests on keywords, which share what does not change.</summary>
public sealed class KeywordUpkeepTests(ThreeTexts texts) : IClassFixture<ThreeTexts>
{
    [Fact]
    public async Task What_changes_is_found_as_it_is_now()
    {
        await texts.App.Change(
            texts.InName,
            (product, front) =>
            {
                product.Write(product.Live!.Content with { Name = LocalText.Line("減量計算器") }, texts.App.Clock.GetUtcNow()).ShouldSucceed();
                product.Submit(Make.Seller, texts.App.Clock.GetUtcNow()).ShouldSucceed();
            }
        );
        (await texts.Ids("減量")).ShouldBeEmpty();
        await texts.App.Change(
            texts.InName,
            (product, front) => product.Approve(Make.Reviewer, product.Round, null, front, texts.App.Clock.GetUtcNow()).ShouldSucceed()
        );
        (await texts.Ids("減量")).ShouldBe([texts.InName]);
        (await texts.Ids("碳足跡")).ShouldBe([texts.InSummary, texts.InText]);
        await texts.App.Change(texts.InName, (product, _) => product.Withdraw(Make.Seller, "停售", texts.App.Clock.GetUtcNow()).ShouldSucceed());
        (await texts.Ids("減量")).ShouldBeEmpty();
        await texts.App.With<MarketplaceDb>(async db =>
        {
            (await db.Listings.CountAsync()).ShouldBe(2);
            (await db.ListingEntries.Select(e => e.ListingNumber).Distinct().CountAsync()).ShouldBe(2);
            (await db.ListingTerms.Select(t => t.ListingNumber).Distinct().CountAsync()).ShouldBe(2);
        });
    }
}
