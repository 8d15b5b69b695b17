using System.Net;
using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.Marketplace.Contracts;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Verifications;

/// <summary>The whole way on the pages, from the request to the badge, and what is told on it.</summary>
public sealed class VerificationJourneyTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_tool_goes_from_the_request_to_the_badge()
    {
        var shop = await app.Shop();
        var product = await app.List(shop);
        var (seller, staff) = (app.Browse(shop.Seller), app.Browse(Verifying.Staff));

        var form = await (await seller.Get("/supplier/verification")).Follow("提出檢核洽詢");
        (await form.Submit()).ErrorOf("Input.ProductId").ShouldBe("請選擇要檢核的工具。");
        var asked = await form.Submit([("Input.ProductId", product.ToString()), ("Input.Note", "請找許先生")]);
        var (own, id) = (asked.Path, Guid.Parse(asked.Path.Split('/')[^1]));
        var number = (await app.Case(id)).Number;
        number.ShouldMatch(@"^TV-\d{4}-\d{6}$");
        asked.Text.ShouldContain($"洽詢 {number} 已送出");
        asked.Text.ShouldContain("由平台辦理中");
        var admin = $"/admin/marketplace/verification/{id}";

        var needs = await staff.Get(admin);
        needs.Text.ShouldContain("請找許先生");
        needs.Text.ShouldContain(shop.Seller.Email);
        var wrong = await needs.Submit([("Input.Fee", "三萬")], "登錄電話確認結果");
        (wrong.ErrorOf("Input.Fee"), wrong.ValueOf("Input.Fee")).ShouldBe(("請填寫新臺幣金額，不含小數。", "三萬"));
        (await wrong.Submit([("Input.Fee", "NT$３０,０００"), ("Input.Note", "含現場測試")], "登錄電話確認結果")).Text.ShouldContain("NT$30,000");

        var apply = await seller.Get(own);
        apply.Text.ShouldContain("輪到您辦理");
        (await apply.Submit(button: "送出申請書")).ErrorOf("Input.File").ShouldBe("請上傳用印申請書。");
        (await apply.Submit([], "送出申請書", ("Input.File", "申請書.docx", Verifying.Pdf))).ErrorOf("Input.File").ShouldContain(".pdf");
        (await apply.Submit([], "送出申請書", ("Input.File", "申請書.pdf", Verifying.Pdf))).Text.ShouldContain("用印申請書已送出。");

        var returned = await (await staff.Get(admin)).Submit([("Back.Note", "印章不清楚")], "退回申請書");
        returned.Text.ShouldContain("待送申請書");
        var again = await seller.Get(own);
        again.Text.ShouldContain("印章不清楚");
        await again.Submit([], "送出申請書", ("Input.File", "申請書2.pdf", Verifying.Pdf));
        (await (await staff.Get(admin)).Submit([("Input.Note", "請於月底前繳費")], "受理申請書")).Text.ShouldContain("已受理。");

        var pay = await seller.Get(own);
        pay.Text.ShouldContain("NT$30,000");
        pay.Text.ShouldContain("繳費方式");
        (await pay.Submit([("Document.Title", "匯款收據")], "上傳文件", ("Document.File", "收據.pdf", Verifying.Pdf))).Text.ShouldContain("已收到您的收據");
        var payment = await staff.Get(admin);
        payment.ValueOf("Input.Amount").ShouldBe("30000");
        (await payment.Submit([("Input.InvoiceNumber", ""), ("Input.PaidOn", "2999-01-01")], "登錄繳費")).Errors.Count.ShouldBe(2);
        await payment.Submit([("Input.InvoiceNumber", "AB12345678")], "登錄繳費");
        (await seller.Get(own)).Text.ShouldContain("準備受檢工具");

        var check = await staff.Get(admin);
        (await check.Submit(button: "登錄檢核結果")).ErrorOf("Input.IsPassed").ShouldBe("請選擇工具是否通過檢核。");
        await check.Submit([("Input.IsPassed", "true")], "登錄檢核結果");
        (await (await staff.Get(admin)).Submit([], "寄送報告", ("Input.File", "報告.pdf", Verifying.Pdf))).Text.ShouldContain("已寄送。");
        var issue = await staff.Get(admin);
        (await issue.Submit([("Input.ValidUntil", "2020-01-01")], "核發證書")).ErrorOf("Input.ValidUntil").ShouldContain("有效期限");
        (await app.Badge(product)).ShouldBeNull();
        (await issue.Submit(button: "核發證書")).Text.ShouldContain("證書已核發");

        var done = await app.Case(id);
        done.State.ShouldBe(VerificationState.Certified);
        done.CertificateNumber!.ShouldMatch(@"^CT-\d{4}-\d{6}$");
        (await app.Badge(product)).ShouldBe(done.CertificateNumber);
        (await app.Published<ProductCertified>("marketplace")).ShouldContain(new ProductCertified(product, done.CertificateNumber!, done.ValidUntil!.Value));
        (
            await app.Send(new SearchProducts(CatalogueFilter.None with { IsCertified = true }, CatalogueSort.Newest, 1, false))
        ).Value.Products.Items.ShouldContain(r => r.ProductId == product);
        var end = await seller.Get(own);
        end.Text.ShouldContain(done.CertificateNumber!);
        end.Text.ShouldNotContain("甲檢核");
        (await seller.Get("/supplier/verification")).Text.ShouldContain(done.CertificateNumber!);
    }

    [Fact]
    public async Task Each_step_of_the_suppliers_is_told_by_mail_and_the_report_by_a_private_link()
    {
        var shop = await app.Shop();
        var id = await app.Verification(shop, VerificationState.Certified);
        await app.Pump();

        var mails = app.Mails.To(shop.Seller.Email);
        mails.Count.ShouldBe(6);
        var number = (await app.Case(id)).Number;
        mails.Take(5).ShouldAllBe(m => m.Subject.Contains(number));
        mails[1].Text.ShouldContain("NT$30,000");
        var report = mails.Single(m => m.Subject.Contains("The report for"));
        var path = new Uri(report.Links[0]).PathAndQuery;
        path.ShouldStartWith($"/supplier/verification/{id}/files/");
        (await app.Browse().Get(path)).Path.ShouldStartWith("/account/login");
        var download = await app.Browse(shop.Seller).Raw(path);
        (download.StatusCode, download.Content.Headers.ContentDisposition!.DispositionType).ShouldBe((HttpStatusCode.OK, "attachment"));
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_document_is_kept_while_its_form_is_corrected_and_given_once()
    {
        var shop = await app.Shop();
        var id = await app.Verification(shop, VerificationState.Paid);
        var page = await app.Browse(shop.Seller).Get($"/supplier/verification/{id}");

        var refused = await page.Submit([("Document.Title", "")], "上傳文件", ("Document.File", "手冊.pdf", Verifying.Pdf));
        refused.ErrorOf("Document.Title").ShouldBe("請填寫文件標題。");
        refused.Text.ShouldContain("手冊.pdf");
        (await refused.Submit([("Document.Title", "操作手冊")], "上傳文件")).ShouldBe(HttpStatusCode.OK);
        (await refused.Submit([("Document.Title", "操作手冊")], "上傳文件")).ShouldBe(HttpStatusCode.OK);

        var documents = (await app.Case(id)).Documents.Where(d => d.Kind == VerificationDocumentKind.ToolMaterial).ToList();
        documents.ShouldHaveSingleItem().Title.ShouldBe("操作手冊");
    }

    [Fact]
    public async Task Staff_give_a_document_and_the_supplier_is_told_and_can_save_it()
    {
        var shop = await app.Shop();
        var id = await app.Verification(shop);
        var page = await app.Browse(Verifying.Staff).Get($"/admin/marketplace/verification/{id}");
        (await page.Submit([("Document.Title", "申請書表單")], "提供文件", ("Document.File", "表單.pdf", Verifying.Pdf))).Text.ShouldContain(
            "文件已提供給供應商。"
        );
        await app.Pump();

        app.Mails.To(shop.Seller.Email)[^1].Subject.ShouldContain("new document");
        var own = await app.Browse(shop.Seller).Get($"/supplier/verification/{id}");
        var link = own.Document.QuerySelector($"a[href*='{id}/files/']")!.GetAttribute("href")!;
        (await app.Browse(shop.Seller).Raw(link)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_free_check_needs_no_receipt()
    {
        var shop = await app.Shop();
        var id = await app.Verification(shop, VerificationState.Accepted, fee: "0");
        var page = await app.Browse(shop.Seller).Get($"/supplier/verification/{id}");
        page.Text.ShouldContain("由平台辦理中");
        page.Text.ShouldNotContain("繳費方式");
    }

    [Fact]
    public async Task What_has_not_passed_ends_with_the_reason_and_can_be_requested_again()
    {
        var shop = await app.Shop();
        var product = await app.List(shop);
        var id = await app.Verification(shop, VerificationState.Reported, product, isPassed: false);
        var staff = app.Browse(Verifying.Staff);
        var result = await staff.Get($"/admin/marketplace/verification/{id}");
        result.Text.ShouldContain("不能核發證書");
        var fail = await result.Follow("以未通過結案");
        (await fail.Submit()).ErrorOf("Input.Note").ShouldNotBeEmpty();
        (await fail.Submit([("Input.Note", "誤差過大")])).Text.ShouldContain("未通過");

        (await app.Badge(product)).ShouldBeNull();
        var own = await app.Browse(shop.Seller).Get($"/supplier/verification/{id}");
        own.Text.ShouldContain("誤差過大");
        (await app.Browse(shop.Seller).Get("/supplier/verification/new"))
            .Document.QuerySelectorAll("option")
            .ShouldContain(o => o.GetAttribute("value") == product.ToString());
    }

    [Fact]
    public async Task The_supplier_gives_up_and_staff_can_do_nothing_any_more()
    {
        var shop = await app.Shop();
        var id = await app.Verification(shop, VerificationState.Paid);
        var stale = await app.Browse(Verifying.Staff).Get($"/admin/marketplace/verification/{id}");
        var seller = app.Browse(shop.Seller);
        var confirm = await (await seller.Get($"/supplier/verification/{id}")).Follow("撤回此檢核案");
        (await confirm.Submit([("Input.Note", "預算已用罄")])).Text.ShouldContain("檢核案已撤回。");

        var late = await stale.Submit([("Input.IsPassed", "true")], "登錄檢核結果");
        late.ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain(shop.Seller.Name);
        (await app.Case(id)).State.ShouldBe(VerificationState.Withdrawn);
        (await app.Browse(Verifying.Staff).Get($"/admin/marketplace/verification/{id}/end")).Path.ShouldBe($"/admin/marketplace/verification/{id}");
        (await seller.Get($"/supplier/verification/{id}/withdraw")).Path.ShouldBe($"/supplier/verification/{id}");
    }

    [Fact]
    public async Task Staff_revoke_a_certificate_and_the_badge_drops_at_once()
    {
        var shop = await app.Shop();
        var product = await app.List(shop);
        var id = await app.Verification(shop, VerificationState.Certified, product);
        var number = (await app.Case(id)).CertificateNumber!;
        var revoke = await (await app.Browse(Verifying.Staff).Get($"/admin/marketplace/verification/{id}")).Follow("廢止證書");
        (await revoke.Submit([("Input.Note", "資料不實")])).Text.ShouldContain("證書已廢止");
        await app.Pump();

        (await app.Badge(product)).ShouldBeNull();
        (await app.Published<ProductCertificationEnded>("marketplace")).ShouldContain(new ProductCertificationEnded(product, number));
        app.Mails.To(shop.Seller.Email)[^1].Text.ShouldContain("資料不實");
    }
}
