using System.Net;
using EcoSphere.Identity.Contracts;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Inquiries.Moves;
using EcoSphere.Marketplace.Application.Inquiries.Threads;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Inquiries;

/// <summary>The thread as its sides see it: writing, reading, files, notes, the end.</summary>
public sealed class ThreadPageTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Both_sides_write_and_see_each_other()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member("林小綠")));
        var inquiry = await app.Sent(asker, await app.Slug(await app.List(shop)));
        var (member, supplier) = (app.Browse(asker), app.Browse(shop.Seller));
        var page = await supplier.Get($"/supplier/inquiries/{inquiry}");
        page.Text.ShouldContain("首次回覆期限");
        page.Text.ShouldContain("lin@example.com");
        (await page.Submit([("Input.Text", "第一行\n<b>第二行</b>")], "送出訊息")).Text.ShouldContain("訊息已送出");

        var read = await member.Get($"/member/inquiries/{inquiry}");
        read.Text.ShouldContain("<b>第二行</b>");
        read.Text.ShouldContain("1 則未讀");
        read.Document.QuerySelector(".es-message.is-theirs")!.TextContent.ShouldContain(shop.Seller.Name);
        (await read.Submit([("Input.Text", "謝謝")], "送出訊息")).Document.QuerySelector(".es-message.is-own")!.TextContent.ShouldContain("謝謝");
        var stored = await app.Stored(inquiry);
        // who answers has read; the other side has something new
        (stored.UnreadByAsker, stored.UnreadBySupplier, stored.FirstAnsweredAt.HasValue).ShouldBe((0, 1, true));
    }

    [Fact]
    public async Task Looking_marks_nothing_as_read_and_the_pages_own_form_does()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        var inquiry = await app.Ask(asker, shop);
        (await app.Write(Side.Supplier, inquiry, shop.Seller, "報價如附")).ShouldSucceed();
        var browser = app.Browse(asker);
        var page = await browser.Get($"/member/inquiries/{inquiry}");
        (await app.Stored(inquiry)).UnreadByAsker.ShouldBe(1);
        (await browser.Get("/member/inquiries")).Text.ShouldContain("1 則未讀");
        (await browser.Get("/member")).Text.ShouldContain("有新的內容待您查看");

        // what comes while the page is open stays unread
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        (await app.Write(Side.Supplier, inquiry, shop.Seller, "補充一點")).ShouldSucceed();
        await page.Submit(button: "標示為已讀");
        (await app.Stored(inquiry)).UnreadByAsker.ShouldBe(2);
        (await (await browser.Get($"/member/inquiries/{inquiry}")).Submit(button: "標示為已讀")).Path.ShouldBe($"/member/inquiries/{inquiry}");
        (await app.Stored(inquiry)).UnreadByAsker.ShouldBe(0);
        (await browser.Get("/member/inquiries")).Text.ShouldNotContain("則未讀");
    }

    [Fact]
    public async Task A_long_thread_shows_its_newest_part_first_and_the_earlier_ones_on_demand()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        var inquiry = await app.Ask(asker, shop);
        await app.Change(
            inquiry,
            i =>
            {
                for (var n = 1; n <= 45; n++)
                    i.Write(asker.As(Side.Asker), $"第 {n} 則", [], app.Clock.GetUtcNow()).ShouldSucceed();
            }
        );
        var page = await app.Browse(asker).Get($"/member/inquiries/{inquiry}");
        Texts(page).ShouldBe(Enumerable.Range(26, 20).Select(n => $"第 {n} 則"));
        var earlier = await page.Follow("顯示較早的訊息");
        Texts(earlier).ShouldBe(Enumerable.Range(6, 20).Select(n => $"第 {n} 則"));
        earlier.Document.QuerySelector("#reply").ShouldBeNull();
        var first = await earlier.Follow("顯示較早的訊息");
        Texts(first).ShouldBe(Enumerable.Range(1, 5).Select(n => $"第 {n} 則"));
        first.Text.ShouldNotContain("顯示較早的訊息");
        Texts(await first.Follow("回到最新訊息"))[^1].ShouldBe("第 45 則");
    }

    [Fact]
    public async Task A_double_click_writes_once()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        var inquiry = await app.Ask(asker, shop);
        var browser = app.Browse(asker);
        var page = await browser.Get($"/member/inquiries/{inquiry}");
        var forms = Enumerable.Range(0, 4).Select(_ => page.Form([("Input.Text", "只送一次")], "送出訊息")).ToList();
        var pages = await Task.WhenAll(forms.Select(f => browser.Post(f.Action, f.Content)));
        pages.ShouldAllBe(p => p.Status == HttpStatusCode.OK);
        (await app.Lines(inquiry)).Count(m => m.Text == "只送一次").ShouldBe(1);
        // the same words again, after the first have been seen, are meant
        (await (await browser.Get($"/member/inquiries/{inquiry}")).Submit([("Input.Text", "只送一次")], "送出訊息")).Status.ShouldBe(HttpStatusCode.OK);
        (await app.Lines(inquiry)).Count(m => m.Text == "只送一次").ShouldBe(2);
    }

    [Fact]
    public async Task A_message_sent_while_the_other_side_closes_is_refused_with_all_that_was_typed()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        var inquiry = await app.Ask(asker, shop);
        var page = await app.Browse(asker).Get($"/member/inquiries/{inquiry}");
        (await app.Send(new CloseInquiry(Side.Supplier, inquiry, "已報價"), shop.Seller)).ShouldSucceed();

        var refused = await page.Submit([("Input.Text", "辛苦打了很多字")], "送出訊息", ("Input.Files", "圖面.pdf", Asking.Pdf));
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Errors.ShouldHaveSingleItem().ShouldContain("已結案");
        refused.ValueOf("Input.Text").ShouldBe("辛苦打了很多字");
        refused.Text.ShouldContain("圖面.pdf");
        refused.Text.ShouldContain("再次諮詢");
        refused.Text.ShouldContain("已報價");
        (await app.Lines(inquiry)).ShouldNotContain(m => m.Text == "辛苦打了很多字");
    }

    [Fact]
    public async Task A_message_that_lacks_words_or_has_too_many_files_is_shown_again_with_its_files()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        var inquiry = await app.Ask(asker, shop);
        var page = await app.Browse(asker).Get($"/member/inquiries/{inquiry}");
        var empty = await page.Submit([("Input.Text", " ")], "送出訊息", ("Input.Files", "圖面.pdf", Asking.Pdf));
        empty.ErrorOf("Input.Text").ShouldNotBeEmpty();
        empty.Text.ShouldContain("移除 圖面.pdf");
        var many = await empty.Submit(
            [("Input.Text", "附件來了")],
            "送出訊息",
            [.. Enumerable.Range(0, 5).Select(n => ("Input.Files", $"{n}.pdf", Asking.Pdf))]
        );
        many.ErrorOf("Input.Files").ShouldContain("最多");
        (await many.Submit([("Input.Text", new string('長', 4001))], "送出訊息")).ErrorOf("Input.Text").ShouldContain("4000");
        (await many.Submit([("Input.Text", "附件來了")], "送出訊息")).Text.ShouldContain("圖面.pdf");
        (await app.Lines(inquiry)).ShouldHaveSingleItem().Attachments.ShouldHaveSingleItem().FileName.ShouldBe("圖面.pdf");
    }

    [Fact]
    public async Task Notes_are_seen_by_administrators_only_and_system_lines_by_everybody_in_their_language()
    {
        var (shop, asker, staff) = (await app.Shop(), await app.Know(Person.Member()), await app.Administrator());
        var inquiry = await app.Ask(asker);
        var admin = app.Browse(staff);
        var page = await admin.Get($"/admin/marketplace/inquiries/{inquiry}");
        (await page.Submit([("Note.Text", "")], "儲存備註")).ErrorOf("Note.Text").ShouldNotBeEmpty();
        (await page.Submit([("Note.Text", "對方很急")], "儲存備註")).Text.ShouldContain("對方很急");
        await page.Submit([("Note.Text", "對方很急")], "儲存備註");
        (await page.Submit([("Input.Text", "我們先了解一下")], "送出訊息")).Text.ShouldContain(staff.Name);
        (await app.Lines(inquiry)).Count(m => m.Kind == MessageKind.Note).ShouldBe(1);
        (await app.Send(new AssignInquiry(inquiry, shop.Id, null), staff)).ShouldSucceed();

        foreach (var (browser, path) in new[] { (app.Browse(asker), "/member"), (app.Browse(shop.Seller), "/supplier") })
        {
            var seen = await browser.Get($"{path}/inquiries/{inquiry}");
            seen.Text.ShouldNotContain("對方很急");
            seen.Text.ShouldContain("我們先了解一下");
            // the office speaks, not the person
            seen.Text.ShouldNotContain(staff.Name);
            seen.Text.ShouldContain($"諮詢單已指派給 {shop.Name}");
            (await browser.In("en").Get($"{path}/inquiries/{inquiry}")).Text.ShouldContain($"The inquiry has been assigned to {shop.Name}.");
        }
    }

    [Fact]
    public async Task An_erased_asker_is_shown_decently()
    {
        var (shop, asker, staff) = (await app.Shop(), await app.Know(Person.Member("張本人")), await app.Administrator());
        var inquiry = await app.Ask(asker, shop, "我的秘密需求");
        (await app.Write(Side.Asker, inquiry, asker, "我的留言", await app.Upload(asker))).ShouldSucceed();
        (await app.Write(Side.Supplier, inquiry, shop.Seller, "對方的回覆")).ShouldSucceed();
        await app.Deliver(new ErasureRequested(Guid.CreateVersion7(), asker.Id, asker.Email));

        foreach (
            var page in new[]
            {
                await app.Browse(shop.Seller).Get($"/supplier/inquiries/{inquiry}"),
                await app.Browse(staff).Get($"/admin/marketplace/inquiries/{inquiry}"),
            }
        )
        {
            page.ShouldBe(HttpStatusCode.OK);
            foreach (var gone in (string[])["張本人", "我的秘密需求", "我的留言", "規格.pdf", "04-2359-0001"])
                page.Text.ShouldNotContain(gone);
            page.Text.ShouldContain("（姓名已刪除）");
            page.Text.ShouldContain("已依諮詢人要求刪除");
            page.Text.ShouldContain("對方的回覆");
            page.Text.ShouldNotContain("重新開啟");
        }

        (await app.Browse(staff).Get("/admin/marketplace/inquiries?state=Closed")).Text.ShouldContain("（姓名已刪除）");
    }

    [Fact]
    public async Task Each_side_closes_with_a_last_word_and_staff_opens_again()
    {
        var (shop, asker, staff) = (await app.Shop(), await app.Know(Person.Member()), await app.Administrator());
        var inquiry = await app.Ask(asker, shop);
        var (member, supplier, admin) = (app.Browse(asker), app.Browse(shop.Seller), app.Browse(staff));
        var confirm = await (await member.Get($"/member/inquiries/{inquiry}")).Follow("結案");
        (await confirm.Submit([("Input.Reason", new string('長', 1001))], "結案")).ErrorOf("Input.Reason").ShouldNotBeEmpty();
        var closed = await confirm.Submit([("Input.Reason", "已解決，謝謝")], "結案");
        closed.Text.ShouldContain("諮詢人已將諮詢單結案");
        closed.Text.ShouldContain("已解決，謝謝");
        (await confirm.Submit([("Input.Reason", "再一次")], "結案")).Text.ShouldNotContain("再一次");
        (await supplier.Get($"/supplier/inquiries/{inquiry}")).Text.ShouldContain("已結案");
        (await supplier.Get($"/supplier/inquiries/{inquiry}/close")).Path.ShouldBe($"/supplier/inquiries/{inquiry}");
        (await app.Send(new ReopenInquiry(inquiry), asker)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);

        var reopened = await (await (await admin.Get($"/admin/marketplace/inquiries/{inquiry}")).Follow("重新開啟")).Submit(button: "重新開啟");
        reopened.Text.ShouldContain("平台已重新開啟諮詢單");
        (await app.Stored(inquiry)).State.ShouldBe(InquiryState.Assigned);
        (await supplier.Get($"/supplier/inquiries/{inquiry}/close")).Heading.ShouldContain((await app.Stored(inquiry)).Number);
        (await (await supplier.Get($"/supplier/inquiries/{inquiry}/close")).Submit(button: "結案")).Text.ShouldContain("供應商已將諮詢單結案");
    }

    private static List<string> Texts(Page page) => [.. page.Document.QuerySelectorAll(".es-message-text").Select(e => e.TextContent.Trim())];
}
