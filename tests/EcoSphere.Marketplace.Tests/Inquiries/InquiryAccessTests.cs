using System.Net;
using EcoSphere.Company.Contracts;
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

/// <summary>Who may see and do what: strangers, wrong roles, the neighbour's ids, and those who have just lost the right.</summary>
public sealed class InquiryAccessTests(App app) : IClassFixture<App>
{
    private const string None = "01930000-0000-7000-8000-000000000001";

    public static TheoryData<string> Addresses =>
        [
            "/marketplace/inquiries/new",
            $"/marketplace/inquiries/drafts/{None}",
            $"/marketplace/inquiries/drafts/{None}/discard",
            $"/marketplace/inquiries/sent/{None}",
            "/member/inquiries",
            $"/member/inquiries/{None}",
            $"/member/inquiries/{None}/close",
            $"/member/inquiries/{None}/files/{None}",
            "/supplier/inquiries",
            $"/supplier/inquiries/{None}",
            $"/supplier/inquiries/{None}/close",
            $"/supplier/inquiries/{None}/decline",
            $"/supplier/inquiries/{None}/files/{None}",
            "/admin/marketplace/inquiries",
            $"/admin/marketplace/inquiries/{None}",
            $"/admin/marketplace/inquiries/{None}/assign",
            $"/admin/marketplace/inquiries/{None}/close",
            $"/admin/marketplace/inquiries/{None}/reopen",
            $"/admin/marketplace/inquiries/{None}/files/{None}",
        ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_visitor_is_led_to_the_sign_in_and_back(string path)
    {
        var page = await app.Browse().Get(path + "?product=some-tool");
        page.Path.ShouldStartWith("/account/login?returnUrl=", Case.Insensitive);
        page.Path.ShouldContain("some-tool");
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Others_are_refused_and_what_is_not_there_is_not_found(string path)
    {
        var member = await app.Browse(await app.Know(Person.Member())).Get(path);
        var wrongStaff = await app.Browse(await app.Know(Person.Staff(Permissions.Company))).Get(path);
        var (expected, ofStaff) = path switch
        {
            _ when path.StartsWith("/admin", StringComparison.Ordinal) => (
                HttpStatusCode.Forbidden,
                path.Contains(None, StringComparison.Ordinal) ? HttpStatusCode.NotFound : HttpStatusCode.OK
            ),
            _ when path.StartsWith("/supplier", StringComparison.Ordinal) => (HttpStatusCode.Forbidden, HttpStatusCode.Forbidden),
            _ when path.Contains(None, StringComparison.Ordinal) => (HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            _ => (HttpStatusCode.OK, HttpStatusCode.OK),
        };
        member.Status.ShouldBe(expected);
        wrongStaff.Status.ShouldBe(expected);
        (await app.Browse(await app.Administrator()).Get(path)).Status.ShouldBe(ofStaff);
    }

    [Fact]
    public async Task The_neighbours_inquiry_and_files_are_not_there_for_askers()
    {
        var (shop, owner, neighbour) = (await app.Shop(), await app.Know(Person.Member()), await app.Know(Person.Member()));
        var file = await app.Upload(owner);
        var inquiry = await app.Sent(owner, await app.Slug(await app.List(shop)), file);
        (await app.Write(Side.Asker, inquiry, owner, "附上圖面", await app.Upload(owner, "圖面.pdf"))).ShouldSucceed();
        var line = (await app.Lines(inquiry))[^1];
        string[] files = [$"files/{file}", $"files/{line.Attachments[0].FileId}?line={line.Id}"];
        var (own, other) = (app.Browse(owner), app.Browse(neighbour));

        foreach (var path in (string[])["", "close", .. files])
            (await other.Get($"/member/inquiries/{inquiry}/{path}".TrimEnd('/'))).Status.ShouldBe(HttpStatusCode.NotFound, path);
        (await other.Get($"/marketplace/inquiries/sent/{inquiry}")).Status.ShouldBe(HttpStatusCode.NotFound);
        foreach (var path in files)
        {
            var answer = await own.Raw($"/member/inquiries/{inquiry}/{path}");
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            (await app.Browse(shop.Seller).Raw($"/supplier/inquiries/{inquiry}/{path}")).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await app.Browse(await app.Administrator()).Raw($"/admin/marketplace/inquiries/{inquiry}/{path}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        // a file under another line, another inquiry, or of the neighbour's form
        (await own.Raw($"/member/inquiries/{inquiry}/files/{file}?line={line.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await own.Raw($"/member/inquiries/{await app.Ask(owner)}/{files[0]}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await other.Get($"/member/inquiries/{await app.Ask(neighbour)}");
        (await other.Post($"/member/inquiries/{inquiry}", page.Form([("Input.Text", "冒充")], "送出訊息").Content)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.Send(new WriteMessage(Side.Asker, inquiry, "冒充", [], 0, default), neighbour)).ShouldFailWith(InquiryErrors.NotFound);
        (await app.Send(new WriteMessage(Side.Staff, inquiry, "冒充", [], 0, default), neighbour)).ShouldFailWith(InquiryErrors.NotFound);
        (await app.Send(new MarkInquiryRead(Side.Asker, inquiry, DateTimeOffset.MaxValue), neighbour)).ShouldFailWith(InquiryErrors.NotFound);
        (await app.Send(new CloseInquiry(Side.Staff, inquiry, null), neighbour)).ShouldFailWith(InquiryErrors.NotFound);
        (await app.Send(new AssignInquiry(inquiry, shop.Id, null), neighbour)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await app.Write(Side.Asker, inquiry, owner, "別人的檔案", await app.Upload(neighbour))).Fields().ShouldBe(["Files"]);
    }

    [Fact]
    public async Task A_supplier_sees_only_what_it_has_and_no_longer_what_it_gave_back_or_lost()
    {
        var (first, second, asker, staff) = (
            await app.Shop("先前供應商"),
            await app.Shop("後來供應商"),
            await app.Know(Person.Member()),
            await app.Administrator()
        );
        var inquiry = await app.Ask(asker, first);
        (await app.Write(Side.Supplier, inquiry, first.Seller, "我們的底價", await app.Upload(first.Seller, "報價.pdf"))).ShouldSucceed();
        var line = (await app.Lines(inquiry))[^1];
        var offer = $"files/{line.Attachments[0].FileId}?line={line.Id}";
        var (former, later) = (app.Browse(first.Seller), app.Browse(second.Seller));
        (await later.Get($"/supplier/inquiries/{inquiry}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await later.Get("/supplier/inquiries")).Text.ShouldNotContain((await app.Stored(inquiry)).Number);

        var declining = await (await former.Get($"/supplier/inquiries/{inquiry}")).Follow("退回平台");
        (await declining.Submit([("Input.Reason", " ")], "退回平台")).ErrorOf("Input.Reason").ShouldNotBeEmpty();
        (await declining.Submit([("Input.Reason", "規模不合")], "退回平台")).Path.ShouldBe("/supplier/inquiries");
        foreach (var path in (string[])["", "close", "decline", offer])
            (await former.Get($"/supplier/inquiries/{inquiry}/{path}".TrimEnd('/'))).Status.ShouldBe(HttpStatusCode.NotFound, path);
        (await declining.Submit([("Input.Reason", "再退一次")], "退回平台")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.Send(new WriteMessage(Side.Supplier, inquiry, "還想回", [], 0, default), first.Seller)).ShouldFailWith(InquiryErrors.NotFound);
        (await app.Browse(asker).Get($"/member/inquiries/{inquiry}")).Text.ShouldNotContain("規模不合");
        (await app.Browse(staff).Get($"/admin/marketplace/inquiries/{inquiry}")).Text.ShouldContain("規模不合");

        (await app.Send(new AssignInquiry(inquiry, second.Id, null), staff)).ShouldSucceed();
        var seen = (await later.Get($"/supplier/inquiries/{inquiry}")).ShouldBe(HttpStatusCode.OK);
        seen.Text.ShouldNotContain("我們的底價");
        seen.Text.ShouldContain(asker.Email);
        (await later.Raw($"/supplier/inquiries/{inquiry}/{offer}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await app.Send(new AssignInquiry(inquiry, first.Id, second.Id), staff)).ShouldSucceed();
        (await later.Get($"/supplier/inquiries/{inquiry}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Suspended_companies_and_removed_people_are_out_on_the_next_request()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        var inquiry = await app.Ask(asker, shop);
        var colleague = (await app.Know(Person.Member("前同事"), shop.Id)).In(shop.Id, admin: false, supplier: true);
        var browser = app.Browse(colleague);
        var page = (await browser.Get($"/supplier/inquiries/{inquiry}")).ShouldBe(HttpStatusCode.OK);
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        await app.Deliver(new CompanyMemberRemoved(shop.Id, colleague.Id));
        (await browser.Get($"/supplier/inquiries/{inquiry}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await page.Submit([("Input.Text", "離職後還想回")], "送出訊息")).Status.ShouldBe(HttpStatusCode.Forbidden);

        await app.Deliver(new CompanySuspended(shop.Id));
        (await app.Browse(shop.Seller).Get($"/supplier/inquiries/{inquiry}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse(shop.Seller).Get("/supplier/inquiries")).Text.ShouldContain("已停權");
        (await app.Send(new WriteMessage(Side.Supplier, inquiry, "還想回", [], 0, default), shop.Seller)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }
}
