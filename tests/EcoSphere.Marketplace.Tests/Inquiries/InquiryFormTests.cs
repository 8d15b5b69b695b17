using System.Net;
using EcoSphere.Company.Contracts;
using EcoSphere.Marketplace.Application.Inquiries.Drafts;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Inquiries;

/// <summary>From the form (F07) over the page of all answers to the receipt.</summary>
public sealed class InquiryFormTests(App app) : IClassFixture<App>
{
    private const string Form = "/marketplace/inquiries/new";

    [Fact]
    public async Task About_a_product_it_goes_to_its_supplier_with_number_receipt_and_mails()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member("林小綠")));
        var browser = app.Browse(asker);
        var page = (await browser.Get($"{Form}?product={await app.Slug(await app.List(shop))}")).ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("碳盤查小幫手");
        page.Text.ShouldContain(shop.Name);
        (page.ValueOf("Input.ContactName"), page.ValueOf("Input.ContactEmail"), page.ValueOf("Input.ContactPhone")).ShouldBe(
            (asker.Name, asker.Email, "0912-345-678")
        );

        var check = await page.Submit([("Input.Topic", "Price"), ("Input.Need", "第一行\n第二行")], "下一步", ("Input.Files", "規格.pdf", Asking.Pdf));
        check.Path.ShouldStartWith("/marketplace/inquiries/drafts/");
        foreach (var answer in (string[])["價格與報價", "第二行", "規格.pdf", "0912-345-678", "未提供", "送出給供應商"])
            check.Text.ShouldContain(answer);
        var sent = await check.Submit(button: "送出給供應商");

        var inquiry = await app.With<MarketplaceDb, Inquiry>(db => db.Inquiries.AsNoTracking().SingleAsync(i => i.AskerId == asker.Id));
        sent.Path.ShouldBe($"/marketplace/inquiries/sent/{inquiry.Id}");
        sent.Text.ShouldContain(inquiry.Number);
        sent.Text.ShouldContain(shop.Name);
        inquiry.Number.ShouldMatch(@"^IQ-2026-\d{6}$");
        (inquiry.State, inquiry.SupplierId, inquiry.Attachments.Count).ShouldBe((InquiryState.Assigned, shop.Id, 1));
        await app.Pump();
        app.Mails.To(asker.Email).ShouldHaveSingleItem().Text.ShouldContain(inquiry.Number);
        app.Mails.LinkTo(shop.Seller.Email).ShouldBe($"/supplier/inquiries/{inquiry.Id}");
        (await app.With<MarketplaceDb, int>(db => db.InquiryDrafts.CountAsync(d => d.MemberId == asker.Id))).ShouldBe(0);
        // back in the browser: the receipt, for the asker alone
        (await browser.Get(check.Path)).Path.ShouldBe(sent.Path);
        (await app.Browse(await app.Know(Person.Member())).Get(check.Path)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_draft_is_deleted_after_it_was_asked_once()
    {
        var asker = await app.Know(Person.Member());
        var draft = await app.Draft(asker);
        var check = await app.Browse(asker).Get($"/marketplace/inquiries/drafts/{draft.Id}");
        var asked = await check.Follow("刪除草稿");
        asked.Heading.ShouldBe("確定要刪除這份諮詢單草稿嗎？");
        (await app.Send(new GetInquiryDraft(draft.Id), asker)).ShouldSucceed();
        (await asked.Submit(button: "刪除草稿")).Text.ShouldContain("草稿已刪除");
        (await app.Send(new GetInquiryDraft(draft.Id), asker)).ShouldFailWith(DraftErrors.NotFound);
        // pressed twice
        (await asked.Submit(button: "刪除草稿")).Path.ShouldBe("/member/inquiries");
    }

    [Fact]
    public async Task A_general_one_goes_to_the_platform()
    {
        var asker = await app.Know(Person.Member());
        var check = await (await app.Browse(asker).Get(Form)).Submit([("Input.Topic", "Recommendation"), ("Input.Need", "想找工具")], "下一步");
        (await check.Submit(button: "送出給平台")).Text.ShouldContain("平台管理員");
        var inquiry = await app.With<MarketplaceDb, Inquiry>(db => db.Inquiries.AsNoTracking().SingleAsync(i => i.AskerId == asker.Id));
        (inquiry.State, inquiry.SupplierId, inquiry.UnreadByStaff).ShouldBe((InquiryState.Unassigned, null, 1));
    }

    [Fact]
    public async Task A_company_members_form_is_filled_in_from_the_company()
    {
        var company = Guid.CreateVersion7();
        await app.Deliver(
            new CompanyRegistered(company, "12345675", "綠源精密股份有限公司", CompanyKind.SmeUser, "24", "臺中市", "0423590001", "王大明", null)
        );
        var asker = (await app.Know(Person.Member("王小明") with { Email = $"{Guid.CreateVersion7():N}@example.test" }, company)).In(company);
        await app.Deliver(
            new CompanyContactsChanged(
                company,
                [new CompanyContact(Guid.CreateVersion7(), "王小明", "廠務經理", "0423590001#12", asker.Email, IsPrimary: true)]
            )
        );

        var page = await app.Browse(asker).Get(Form);
        (page.ValueOf("Input.ContactCompany"), page.ValueOf("Input.ContactJobTitle")).ShouldBe(("綠源精密股份有限公司", "廠務經理"));
        await (await page.Submit([("Input.Topic", "Other"), ("Input.Need", "請教")], "下一步")).Submit(button: "送出給平台");
        (await app.With<MarketplaceDb, Inquiry>(db => db.Inquiries.AsNoTracking().SingleAsync(i => i.AskerId == asker.Id))).ContactTaxId.ShouldBe("12345675");
    }

    [Fact]
    public async Task What_is_missing_is_told_beside_the_fields_and_nothing_typed_or_uploaded_is_lost()
    {
        var browser = app.Browse(await app.Know(Person.Member()));
        var page = await (await browser.Get(Form)).Submit(
            [("Input.Topic", null), ("Input.Need", "保留這段"), ("Input.ContactEmail", "沒有小老鼠"), ("Input.ContactPhone", "abc")],
            "下一步",
            ("Input.Files", "規格.pdf", Asking.Pdf),
            ("Input.Files", "病毒.exe", Asking.Pdf)
        );

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.Title!.ShouldStartWith("錯誤：");
        page.ErrorOf("Input.Topic").ShouldNotBeEmpty();
        page.ErrorOf("Input.ContactEmail").ShouldNotBeEmpty();
        page.ErrorOf("Input.ContactPhone").ShouldNotBeEmpty();
        page.ErrorOf("Input.Files").ShouldStartWith("病毒.exe：");
        (page.ValueOf("Input.Need"), page.ValueOf("Input.ContactPhone")).ShouldBe(("保留這段", "abc"));
        page.Text.ShouldContain("移除 規格.pdf");
        var again = await browser.Get(Form);
        again.ValueOf("Input.Need").ShouldBe("保留這段");
        again.Text.ShouldContain("移除 規格.pdf");

        var removed = await again.Submit(
            [("Input.Topic", "Other"), ("Input.ContactEmail", "a@example.com"), ("Input.ContactPhone", ""), ("Input.Remove", again.ValueOf("Input.Kept"))],
            "下一步"
        );
        removed.Path.ShouldContain("/drafts/");
        removed.Text.ShouldNotContain("規格.pdf");
    }

    [Fact]
    public async Task What_is_typed_is_kept_by_the_page_itself_and_found_again()
    {
        var asker = await app.Know(Person.Member());
        var browser = app.Browse(asker);
        var (_, content) = (await browser.Get(Form)).Form([("Input.Need", "打到一半")], "下一步");
        (await browser.Post($"{Form}?handler=Draft", content)).Status.ShouldBe(HttpStatusCode.NoContent);
        (await browser.Get(Form)).ValueOf("Input.Need").ShouldBe("打到一半");
        var list = await browser.Get("/member/inquiries");
        list.Text.ShouldContain("打到一半");
        var check = await list.Follow("繼續填寫");
        check.Text.ShouldContain("還有欄位未填寫");
        (await check.Submit(button: "送出給平台")).Errors.ShouldNotBeEmpty();
        (await (await check.Follow("刪除草稿")).Submit(button: "刪除草稿")).Text.ShouldContain("草稿已刪除");
        (await browser.Get(Form)).ValueOf("Input.Need").ShouldBe("");
    }

    [Fact]
    public async Task Sending_twice_sends_once()
    {
        var asker = await app.Know(Person.Member());
        var browser = app.Browse(asker);
        var check = await browser.Get($"/marketplace/inquiries/drafts/{(await app.Draft(asker)).Id}");
        var (first, second) = (check.Form(button: "送出給平台"), check.Form(button: "送出給平台"));
        var pages = await Task.WhenAll(browser.Post(first.Action, first.Content), browser.Post(second.Action, second.Content));
        pages.ShouldAllBe(p => p.Path.StartsWith("/marketplace/inquiries/sent/", StringComparison.Ordinal));
        (await app.With<MarketplaceDb, int>(db => db.Inquiries.CountAsync(i => i.AskerId == asker.Id))).ShouldBe(1);
        await app.Pump();
        app.Mails.To(asker.Email).Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_changed_in_another_tab_is_not_sent_unseen()
    {
        var asker = await app.Know(Person.Member());
        var draft = await app.Draft(asker);
        var check = await app.Browse(asker).Get($"/marketplace/inquiries/drafts/{draft.Id}");
        await app.Draft(asker, need: "另一個分頁的內容");
        var refused = await check.Submit(button: "送出給平台");
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Text.ShouldContain("另一個分頁的內容");
        (await refused.Submit(button: "送出給平台")).Path.ShouldContain("/sent/");
    }

    [Fact]
    public async Task A_product_withdrawn_meanwhile_is_explained_and_the_platform_can_be_asked_instead()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        var product = await app.List(shop);
        var slug = await app.Slug(product);
        var browser = app.Browse(asker);
        var draft = await app.Draft(asker, slug, need: "寫好的內容");
        var check = await browser.Get($"/marketplace/inquiries/drafts/{draft.Id}");
        await app.Change(product, (p, _) => p.Withdraw(shop.Seller.As(Side.Supplier), "停售", app.Clock.GetUtcNow()).ShouldSucceed());

        var refused = await check.Submit(button: "送出給供應商");
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Text.ShouldContain("寫好的內容");
        var form = await browser.Get($"{Form}?product={slug}");
        form.Text.ShouldContain("此產品已不在架上");
        (await form.Follow("查看已填寫的內容")).Path.ShouldBe(check.Path);
        (await refused.Submit(button: "送出給平台")).Path.ShouldContain("/sent/");
        var stored = await app.Stored(draft.Id);
        (stored.State, stored.ProductId, stored.SupplierId).ShouldBe((InquiryState.Unassigned, product, null));
        (await app.Browse(await app.Know(Person.Member())).Get($"{Form}?product={slug}")).Text.ShouldContain("改提一般諮詢");
        (await browser.Get($"{Form}?product=no-such-tool")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_closed_one_can_be_asked_from_again_and_an_open_one_or_a_neighbours_cannot()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        var closed = await app.Sent(asker, await app.Slug(await app.List(shop)));
        var browser = app.Browse(asker);
        (await browser.Get($"{Form}?from={closed}")).Status.ShouldBe(HttpStatusCode.Conflict);
        await app.Change(closed, i => i.Close(asker.As(Side.Asker), null, app.Clock.GetUtcNow()).ShouldSucceed());
        (await app.Browse(await app.Know(Person.Member())).Get($"{Form}?from={closed}")).Status.ShouldBe(HttpStatusCode.NotFound);

        var form = await (await browser.Get($"/member/inquiries/{closed}")).Follow("再次諮詢");
        form.Text.ShouldContain((await app.Stored(closed)).Number);
        form.ValueOf("Input.ContactName").ShouldBe("林諮詢");
        var sent = await (await form.Submit([("Input.Need", "再請教")], "下一步")).Submit(button: "送出給供應商");
        var again = await app.Stored(Guid.Parse(sent.Path.Split('/')[^1]));
        (again.PreviousId, again.SupplierId).ShouldBe((closed, shop.Id));
        (await browser.Get($"/member/inquiries/{again.Id}")).Text.ShouldContain("前次諮詢單");
    }

    [Fact]
    public async Task A_neighbours_draft_and_upload_are_not_there()
    {
        var (owner, neighbour) = (await app.Know(Person.Member()), await app.Know(Person.Member()));
        var draft = await app.Draft(owner);
        var browser = app.Browse(neighbour);
        foreach (var path in (string[])["", "/discard"])
            (await browser.Get($"/marketplace/inquiries/drafts/{draft.Id}{path}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.Send(new SendInquiry(draft.Id, draft.Version, false), neighbour)).ShouldFailWith(DraftErrors.NotFound);
        (await app.Send(new DiscardInquiryDraft(draft.Id), neighbour)).ShouldSucceed();
        (await app.Send(new GetInquiryDraft(draft.Id), owner)).ShouldSucceed();
        var file = await app.Upload(owner);
        (await app.Send(new KeepInquiryDraft(new SubjectOfForm(null, null), Asking.Answers, [file]), neighbour)).Fields().ShouldBe(["Files"]);
    }

    [Fact]
    public async Task What_was_never_sent_is_deleted_after_its_time_with_its_files()
    {
        // a host of its own, because the time moves
        var own = await App.Start(new App.Settings());
        var asker = await own.Know(Person.Member());
        var draft = await own.Draft(asker, files: await own.Upload(asker));
        var loose = await own.Upload(asker);
        own.Clock.Advance(TimeSpan.FromDays(2));
        await own.Run("marketplace", "CleanUploads");
        await own.With<MarketplaceDb>(async db => (await db.Files.Select(f => f.Id).ToListAsync()).ShouldNotContain(loose));
        await own.Run("marketplace", "CleanInquiryDrafts");
        (await own.Send(new GetInquiryDraft(draft.Id), asker)).ShouldSucceed();
        own.Clock.Advance(TimeSpan.FromDays(29));
        await own.Run("marketplace", "CleanInquiryDrafts");
        (await own.Send(new GetInquiryDraft(draft.Id), asker)).ShouldFailWith(DraftErrors.NotFound);
        await own.With<MarketplaceDb>(async db => (await db.Files.CountAsync()).ShouldBe(0));
        await own.DisposeAsync();
    }
}
