using EcoSphere.Marketplace.Application.Inquiries.Lists;
using EcoSphere.Marketplace.Application.Inquiries.Moves;
using EcoSphere.Marketplace.Application.Inquiries.Threads;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Inquiries;

/// <summary>What is unread is each person's own matter at a supplier, and staff see who has read what.</summary>
public sealed class ReaderTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task What_one_of_the_suppliers_people_has_read_stays_new_for_the_other()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        var colleague = (await app.Know(Person.Member("周同事"), shop.Id)).In(shop.Id, supplier: true);
        var inquiry = await app.Ask(asker, shop);
        (await app.Write(Side.Asker, inquiry, asker, "補充：三個廠區")).ShouldSucceed();
        await Unread(shop.Seller, 1);
        await Unread(colleague, 1);

        var first = app.Browse(shop.Seller);
        var thread = await first.Get($"/supplier/inquiries/{inquiry}");
        Badge(thread).ShouldBe("1");
        thread.Document.QuerySelectorAll(".es-message .es-badge").Length.ShouldBe(1);
        await thread.Submit(button: "標示為已讀");
        await Unread(shop.Seller, 0);
        await Unread(colleague, 1);
        Badge(await first.Get("/supplier/inquiries")).ShouldBeNull();
        (await first.Get("/supplier/inquiries?need=Unread")).Text.ShouldNotContain((await app.Stored(inquiry)).Number);
        var second = app.Browse(colleague);
        (await second.Get("/supplier/inquiries?need=Unread")).Text.ShouldContain((await app.Stored(inquiry)).Number);
        (await second.Get("/member")).Text.ShouldContain((await app.Stored(inquiry)).Number);

        app.Clock.Advance(TimeSpan.FromSeconds(1));
        // whoever answers has read; what one of them writes is news for the other
        (await app.Write(Side.Supplier, inquiry, colleague, "下週回覆")).ShouldSucceed();
        await Unread(colleague, 0);
        await Unread(shop.Seller, 1);

        var page = await app.Browse(await app.Administrator()).Get($"/admin/marketplace/inquiries/{inquiry}");
        page.Text.ShouldContain("周同事");
        page.Text.ShouldContain("許賣家");
    }

    [Fact]
    public async Task A_line_that_came_after_the_page_was_shown_stays_new()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        var inquiry = await app.Ask(asker, shop);
        var seen = (await app.Thread(Side.Supplier, inquiry, shop.Seller)).Slip.LastMessageAt;
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        (await app.Write(Side.Asker, inquiry, asker, "還有一點")).ShouldSucceed();
        (await app.Send(new MarkInquiryRead(Side.Supplier, inquiry, seen), shop.Seller)).ShouldSucceed();
        (await app.Thread(Side.Supplier, inquiry, shop.Seller)).UnreadBy(Side.Supplier).ShouldBe(1);
        // a page never says that more was seen than there is
        (await app.Send(new MarkInquiryRead(Side.Supplier, inquiry, DateTimeOffset.MaxValue), shop.Seller)).ShouldSucceed();
        await Unread(shop.Seller, 0);
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        (await app.Write(Side.Asker, inquiry, asker, "再一點")).ShouldSucceed();
        await Unread(shop.Seller, 1);
    }

    [Fact]
    public async Task What_is_closed_asks_nobody_who_never_opened_it()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        var late = (await app.Know(Person.Member("新同事"), shop.Id)).In(shop.Id, supplier: true);
        var inquiry = await app.Ask(asker, shop);
        (await app.Write(Side.Supplier, inquiry, shop.Seller, "您好")).ShouldSucceed();
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        (await app.Send(new CloseInquiry(Side.Asker, inquiry, "謝謝"), asker)).ShouldSucceed();
        (await app.Thread(Side.Supplier, inquiry, late)).UnreadBy(Side.Supplier).ShouldBe(0);
        (await app.Thread(Side.Supplier, inquiry, shop.Seller)).UnreadBy(Side.Supplier).ShouldBe(1);
    }

    [Fact]
    public async Task Two_pages_of_one_person_that_tell_at_once_keep_one_mark()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        var inquiry = await app.Ask(asker, shop);
        var seen = (await app.Stored(inquiry)).LastMessageAt;
        var told = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(() => app.Send(new MarkInquiryRead(Side.Supplier, inquiry, seen), shop.Seller)))
        );
        told.ShouldAllBe(r => r.IsSuccess);
        (await app.With<MarketplaceDb, int>(db => db.InquiryReaders.CountAsync(r => r.InquiryId == inquiry))).ShouldBe(1);
    }

    [Fact]
    public async Task The_asker_sees_in_the_menu_that_there_is_an_answer()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        var inquiry = await app.Ask(asker, shop);
        var browser = app.Browse(asker);
        Badge(await browser.Get("/member")).ShouldBeNull();
        (await app.Write(Side.Supplier, inquiry, shop.Seller, "報價如附")).ShouldSucceed();
        Badge(await browser.Get("/member")).ShouldBe("1");
        (await browser.Get("/member/inquiries")).Document.QuerySelector(".es-side a[href='/member/inquiries']")!.TextContent.ShouldContain("則未讀");
    }

    private async Task Unread(Person person, int count) => (await app.Send(new CountUnreadInquiries(), person)).Value.Ours.ShouldBe(count);

    private static string? Badge(Page page) => page.Document.QuerySelector(".es-side .es-badge")?.FirstChild?.TextContent.Trim();
}
