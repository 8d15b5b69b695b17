using EcoSphere.Marketplace.Application.Inquiries.Moves;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Inquiries;

/// <summary>Mails tell that there is something to read, once until it is read, in the reader's language, and not to whoever wants none.</summary>
public sealed class NoticeTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task One_mail_per_unread_run_without_the_words_and_with_the_way_out()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        await app.With<MarketplaceDb>(async db =>
        {
            (await db.KnownMembers.SingleAsync(m => m.Id == asker.Id)).Profile(asker.Email, asker.Name, null, "zh-TW", app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        var inquiry = await app.Ask(asker, shop);
        (await app.Write(Side.Supplier, inquiry, shop.Seller, "機密報價一百萬")).ShouldSucceed();
        (await app.Write(Side.Supplier, inquiry, shop.Seller, "再補充")).ShouldSucceed();
        await app.Pump();
        var mail = app.Mails.To(asker.Email).ShouldHaveSingleItem();
        mail.Subject.ShouldContain("有新的動態");
        mail.Text.ShouldNotContain("機密");
        mail.Html.ShouldNotContain("機密");
        mail.Text.ShouldContain("https://ecosphere.test/member/inquiries/notices");
        mail.Html.ShouldContain("選擇要收到哪些通知信");
        app.Mails.LinkTo(asker.Email).ShouldBe($"/member/inquiries/{inquiry}");

        // the answer reads what stood there, so the next line is new again
        (await app.Write(Side.Asker, inquiry, asker, "謝謝")).ShouldSucceed();
        (await app.Write(Side.Supplier, inquiry, shop.Seller, "不客氣")).ShouldSucceed();
        await app.Pump();
        app.Mails.To(asker.Email).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Every_member_of_the_supplier_is_told_of_a_new_one_and_of_news_once()
    {
        var (shop, asker, staff) = (await app.Shop(), await app.Know(Person.Member()), await app.Administrator());
        var colleague = await app.Know(Person.Member("同事"), shop.Id);
        var inquiry = await app.Ask(asker);
        (await app.Send(new AssignInquiry(inquiry, shop.Id, null), staff)).ShouldSucceed();
        (await app.Write(Side.Asker, inquiry, asker, "麻煩了")).ShouldSucceed();
        await app.Pump();
        foreach (var reader in new[] { shop.Seller, colleague })
        {
            var mail = app.Mails.To(reader.Email).ShouldHaveSingleItem();
            mail.Subject.ShouldContain("is for your company");
            mail.Text.ShouldContain("answer by");
        }

        (await app.Write(Side.Supplier, inquiry, shop.Seller, "您好")).ShouldSucceed();
        (await app.Write(Side.Asker, inquiry, asker, "請問")).ShouldSucceed();
        await app.Pump();
        app.Mails.To(colleague.Email)[^1].Subject.ShouldContain("something new");
    }

    [Fact]
    public async Task Whoever_switched_them_off_gets_the_receipt_and_the_deadline_only()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        foreach (var person in new[] { asker, shop.Seller })
        {
            var page = await app.Browse(person).Get("/member/inquiries/notices");
            page.Text.ShouldContain("目前會收到這類信件");
            (await page.Submit(button: "停止寄送通知信")).Text.ShouldContain("目前不會收到這類信件");
        }

        var inquiry = await app.Sent(asker, await app.Slug(await app.List(shop)));
        (await app.Write(Side.Supplier, inquiry, shop.Seller, "您好")).ShouldSucceed();
        await app.Pump();
        app.Mails.To(asker.Email).ShouldHaveSingleItem().Subject.ShouldContain("received");
        app.Mails.To(shop.Seller.Email).ShouldBeEmpty();
        (await (await app.Browse(asker).Get("/member/inquiries/notices")).Submit(button: "恢復寄送通知信")).Text.ShouldContain("目前會收到這類信件");
    }
}
