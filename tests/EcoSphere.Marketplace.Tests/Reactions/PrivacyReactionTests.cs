using System.Text.Json;
using EcoSphere.Company.Contracts;
using EcoSphere.Identity.Contracts;
using EcoSphere.Marketplace.Application.Inquiries.Threads;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Platform.Files;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Reactions;

public class PrivacyReactionTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_copy_holds_all_that_is_kept_and_nothing_of_others()
    {
        var (shop, person, other) = (await app.Shop(), await app.Know(Person.Member("張本人")), await app.Know(Person.Member("李旁人")));
        var mine = await app.Ask(person, shop, "我的需求");
        await app.Ask(other, shop, "別人的需求");
        await app.Change(
            mine,
            i =>
            {
                i.Write(person.As(Side.Asker), "我的留言", [], app.Clock.GetUtcNow()).ShouldSucceed();
                i.Write(shop.Seller.As(Side.Supplier), "對方的回覆", [], app.Clock.GetUtcNow()).ShouldSucceed();
            }
        );
        await app.Deliver(
            new CompanyContactsChanged(shop.Id, [new CompanyContact(Guid.CreateVersion7(), "張本人", null, "0223456789", person.Email, IsPrimary: true)])
        );

        var copy = await Copy(person);
        copy.GetProperty("Your account, as known here").GetProperty("E-mail address").GetString().ShouldBe(person.Email);
        copy.GetProperty("Your inquiries")[0].GetProperty("What you need").GetString().ShouldBe("我的需求");
        copy.GetProperty("Your messages")[0].GetProperty("Message").GetString().ShouldBe("我的留言");
        copy.GetProperty("Contacts of companies with your address").GetArrayLength().ShouldBe(1);
        copy.GetRawText().ShouldNotContain("別人的需求");
        copy.GetRawText().ShouldNotContain("對方的回覆");
        (await Copy(Person.Member())).GetProperty("Your inquiries").GetArrayLength().ShouldBe(0);
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_copy_says_what_the_person_has_read_and_when()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        var inquiry = await app.Ask(asker, shop);
        (await app.Send(new MarkInquiryRead(Side.Supplier, inquiry, app.Clock.GetUtcNow()), shop.Seller)).ShouldSucceed();
        (await app.Send(new MarkInquiryRead(Side.Asker, inquiry, app.Clock.GetUtcNow()), asker)).ShouldSucceed();

        var read = (await Copy(shop.Seller)).GetProperty("Inquiries of others that you have read");
        read.GetArrayLength().ShouldBe(1);
        read[0].GetProperty("Inquiry").GetString().ShouldBe((await app.Stored(inquiry)).Number);
        read[0].GetProperty("Read last").GetDateTimeOffset().ShouldBe(app.Clock.GetUtcNow());
        (await Copy(asker)).GetProperty("Inquiries of others that you have read").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Erasure_takes_what_the_asker_told_and_leaves_what_others_wrote()
    {
        var (shop, person) = (await app.Shop(), await app.Know(Person.Member("張本人")));
        var inquiry = await app.Ask(person, shop, "我的需求");
        var storageName = await Attach(inquiry, person);
        await app.Change(
            inquiry,
            i =>
            {
                i.Write(person.As(Side.Asker), "我的留言", [], app.Clock.GetUtcNow()).ShouldSucceed();
                i.Write(shop.Seller.As(Side.Supplier), "對方的回覆", [], app.Clock.GetUtcNow()).ShouldSucceed();
            }
        );

        var request = Guid.CreateVersion7();
        var fact = new ErasureRequested(request, person.Id, person.Email);
        await app.Deliver(fact);
        await app.Deliver(fact);

        var stored = await app.Stored(inquiry);
        (stored.State, stored.Need, stored.ContactName, stored.ContactEmail).ShouldBe((InquiryState.Closed, "", "", ""));
        var lines = await Lines(inquiry);
        lines.Where(m => m.AuthorId == person.Id).ShouldAllBe(m => m.AuthorName == "" && m.Text == "");
        lines.Single(m => m.Side == Side.Supplier).Text.ShouldBe("對方的回覆");
        (await app.With<IFileStore, Stream?>(s => s.Open(storageName, CancellationToken.None))).ShouldBeNull();
        await app.With<MarketplaceDb>(async db =>
        {
            (await db.Files.AnyAsync(f => f.UploadedBy == person.Id)).ShouldBeFalse();
            (await db.KnownMembers.SingleAsync(m => m.Id == person.Id)).IsErased.ShouldBeTrue();
        });
        (await Answers(request)).ShouldAllBe(a => a.Kept != null && a.Kept.StartsWith("Inquiries that you sent", StringComparison.Ordinal));
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_answered_for_a_supplier_goes_and_the_answer_stays()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        var inquiry = await app.Ask(asker, shop);
        await app.Change(inquiry, i => i.Write(shop.Seller.As(Side.Supplier), "我們的報價", [], app.Clock.GetUtcNow()).ShouldSucceed());
        var request = Guid.CreateVersion7();
        await app.Deliver(new ErasureRequested(request, shop.Seller.Id, shop.Seller.Email));

        var line = (await Lines(inquiry)).ShouldHaveSingleItem();
        (line.AuthorName, line.Text).ShouldBe(("", "我們的報價"));
        (await app.Stored(inquiry)).State.ShouldBe(InquiryState.Assigned);
        (await Answers(request)).ShouldHaveSingleItem().Kept.ShouldNotBeNull().ShouldStartWith("What you wrote");
    }

    [Fact]
    public async Task Who_reviewed_and_checked_goes_from_the_histories()
    {
        var (shop, staff) = (await app.Shop(), Make.Reviewer);
        var product = await app.List(shop);
        var verification = Make.Verification(EcoSphere.Marketplace.Domain.Verifications.VerificationState.Paid);
        await app.With<MarketplaceDb>(db =>
        {
            db.Verifications.Add(verification);
            return db.SaveChangesAsync();
        });
        var request = Guid.CreateVersion7();
        await app.Deliver(new ErasureRequested(request, staff.Id, "reviewer@example.test"));
        await app.With<MarketplaceDb>(async db =>
        {
            (await db.Products.Where(p => p.Id == product).SelectMany(p => p.Reviews).SingleAsync()).DecidedByName.ShouldBe("");
            (await db.Verifications.SingleAsync(v => v.Id == verification.Id)).Steps.Where(s => s.ById == staff.Id).ShouldAllBe(s => s.ByName == "");
        });
        (await Answers(request)).ShouldHaveSingleItem().Kept.ShouldNotBeNull().ShouldStartWith("What you wrote");
    }

    [Fact]
    public async Task Of_somebody_unknown_nothing_is_kept_and_nothing_heard_late_brings_them_back()
    {
        var person = Person.Member();
        var request = Guid.CreateVersion7();
        await app.Deliver(new ErasureRequested(request, person.Id, person.Email));
        (await Answers(request)).ShouldHaveSingleItem().Kept.ShouldBeNull();
        await app.Deliver(new MemberRegistered(person.Id, person.Email, person.Name, null, "en"));
        await app.Deliver(new MemberActivated(person.Id));
        await app.With<MarketplaceDb>(async db =>
        {
            var known = await db.KnownMembers.SingleAsync(m => m.Id == person.Id);
            (known.Name, known.IsReachable).ShouldBe(("", false));
        });
    }

    private async Task<string> Attach(Guid inquiry, Person person)
    {
        var content = await app.With<IFileStore, StoredContent>(s => s.Save(new MemoryStream("%PDF-1.4"u8.ToArray()), CancellationToken.None));
        await app.With<MarketplaceDb>(async db =>
        {
            var file = StoredFile.Create(new InspectedFile("need.pdf", FileKind.Pdf, content.Length), content, person.Id, app.Clock.GetUtcNow());
            file.Attach(inquiry).ShouldSucceed();
            db.Files.Add(file);
            await db.SaveChangesAsync();
        });
        return content.StorageName;
    }

    private async Task<JsonElement> Copy(Person person)
    {
        var request = Guid.CreateVersion7();
        await app.Deliver(new PersonalDataRequested(request, person.Id, person.Email));
        var answer = (await app.Published<PersonalDataProvided>("marketplace")).Single(e => e.RequestId == request);
        answer.Module.ShouldBe("marketplace");
        return JsonDocument.Parse(answer.Data).RootElement;
    }

    private async Task<IEnumerable<PersonalDataErased>> Answers(Guid request) =>
        (await app.Published<PersonalDataErased>("marketplace")).Where(e => e.RequestId == request);

    private Task<List<InquiryMessage>> Lines(Guid inquiry) =>
        app.With<MarketplaceDb, List<InquiryMessage>>(db =>
            db.InquiryMessages.AsNoTracking().Where(m => m.InquiryId == inquiry).OrderBy(m => m.Id).ToListAsync()
        );
}
