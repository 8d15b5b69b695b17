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
        mail.NoMoreUrl.ShouldNotBeNull().ShouldStartWith("https://ecosphere.test/notices/off?key=");
        mail.Text.ShouldContain(mail.NoMoreUrl);
        mail.Html.ShouldContain("不再寄送這類信件給我");
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
    public async Task Whoever_switched_them_off_gets_the_receipt_only()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        foreach (var person in new[] { asker, shop.Seller })
            (await (await app.Browse(person).Get("/member/notices")).Submit(button: "關閉 諮詢單的新動態")).Text.ShouldContain("已關閉這類信件。");

        var inquiry = await app.Sent(asker, await app.Slug(await app.List(shop)));
        (await app.Write(Side.Supplier, inquiry, shop.Seller, "您好")).ShouldSucceed();
        await app.Pump();
        app.Mails.To(asker.Email).ShouldHaveSingleItem().Subject.ShouldContain("received");
        app.Mails.To(shop.Seller.Email).ShouldBeEmpty();
    }
}
