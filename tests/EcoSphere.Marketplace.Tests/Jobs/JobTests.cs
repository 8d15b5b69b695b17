using EcoSphere.Marketplace.Application;
using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.Marketplace.Contracts;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Jobs;

/// <summary>What the clock does.</summary>
public sealed class JobTests : IAsyncLifetime
{
    private readonly App _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_badge_drops_by_itself_when_its_last_day_is_over()
    {
        var product = await _app.List(await _app.Shop());
        _app.Clock.Set(new DateTimeOffset(2027, 11, 20, 4, 0, 0, TimeSpan.Zero));
        var verification = await Certified(product, new DateOnly(2027, 11, 20));
        (await Certified()).ShouldBe(1);

        await _app.Run("marketplace", "EndCertificates");
        (await Certified()).ShouldBe(1);
        _app.Clock.Set(new DateTimeOffset(2027, 11, 20, 16, 2, 0, TimeSpan.Zero));
        await _app.Run("marketplace", "EndCertificates");
        await _app.Run("marketplace", "EndCertificates");

        (await Certified()).ShouldBe(0);
        await _app.With<MarketplaceDb>(async db => (await db.Verifications.SingleAsync(v => v.Id == verification)).State.ShouldBe(VerificationState.Expired));
        (await _app.Published<ProductCertificationEnded>("marketplace")).ShouldBe([new ProductCertificationEnded(product, "CT-2026-000001")]);
    }

    [Fact]
    public async Task A_supplier_is_reminded_once_on_the_last_day_and_not_of_what_it_answered()
    {
        var shop = await _app.Shop();
        var asker = await _app.Know(Person.Member());
        // Monday morning in Taipei
        _app.Clock.Set(new DateTimeOffset(2026, 11, 23, 1, 0, 0, TimeSpan.Zero));
        var (waiting, answered, general) = (await _app.Ask(asker, shop), await _app.Ask(asker, shop), await _app.Ask(asker));
        await _app.Change(answered, i => i.Write(shop.Seller.As(Side.Supplier), "您好", [], _app.Clock.GetUtcNow()).ShouldSucceed());

        _app.Clock.Advance(TimeSpan.FromDays(1));
        await Remind();
        _app.Mails.All.ShouldBeEmpty();
        _app.Clock.Advance(TimeSpan.FromDays(1));
        await Remind();
        await Remind();

        var mail = _app.Mails.All.ShouldHaveSingleItem();
        mail.To.ShouldBe(shop.Seller.Email);
        mail.Subject.ShouldContain((await _app.Stored(waiting)).Number);
        mail.Text.ShouldContain("2026/11/25");
        mail.Text.ShouldNotContain("請報價");
        _app.Mails.LinkTo(shop.Seller.Email).ShouldBe($"/supplier/inquiries/{waiting}");
        (await _app.Stored(general)).RemindedAt.ShouldBeNull();
        (await _app.Stored(waiting)).IsOverdue(_app.Clock.GetUtcNow()).ShouldBeFalse();
        (await _app.Stored(waiting)).IsOverdue(_app.Clock.GetUtcNow().AddDays(1)).ShouldBeTrue();
    }

    [Fact]
    public async Task Numbers_are_given_once_whoever_asks_at_once()
    {
        var (old, next) = (new DateTimeOffset(2026, 12, 31, 15, 59, 59, TimeSpan.Zero), new DateTimeOffset(2026, 12, 31, 16, 0, 0, TimeSpan.Zero));
        var numbers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Next(NumberSeries.Inquiry, old)));
        numbers.Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(1, 20).Select(n => $"IQ-2026-{n:D6}"));
        (await Next(NumberSeries.Verification, old)).ShouldBe("TV-2026-000001");
        (await Next(NumberSeries.Inquiry, next)).ShouldBe("IQ-2027-000001");
    }

    private Task<string> Next(string series, DateTimeOffset now) => _app.With<MarketplaceDb, string>(db => db.NextNumber(series, now, CancellationToken.None));

    [Fact]
    public async Task A_long_thread_is_not_loaded_to_write_into_it()
    {
        var (shop, asker) = (await _app.Shop(), await _app.Know(Person.Member()));
        var inquiry = await _app.Ask(asker, shop);
        for (var i = 0; i < 3; i++)
            await _app.Change(inquiry, x => x.Write(asker.As(Side.Asker), "留言", [], _app.Clock.GetUtcNow()).ShouldSucceed());
        using var probe = await StatementProbe.Of<MarketplaceDb>(_app);
        await _app.Change(
            inquiry,
            i =>
            {
                i.NewMessages.ShouldBeEmpty();
                i.Write(shop.Seller.As(Side.Supplier), "回覆", [], _app.Clock.GetUtcNow()).ShouldSucceed();
            }
        );
        probe.Questions.ShouldNotContain(q =>
            q.Text.Contains("FROM \"InquiryMessages\"", StringComparison.Ordinal) && !q.Text.Contains("INSERT", StringComparison.Ordinal)
        );
        await _app.With<MarketplaceDb>(async db =>
            (await db.InquiryMessages.Where(m => m.InquiryId == inquiry).OrderBy(m => m.Id).Select(m => m.Text).ToListAsync()).ShouldBe([
                "留言",
                "留言",
                "留言",
                "回覆",
            ])
        );
        (await _app.Stored(inquiry)).UnreadBySupplier.ShouldBe(4);
    }

    private async Task Remind()
    {
        await _app.Run("marketplace", "RemindOfInquiries");
        await _app.Pump();
    }

    private async Task<Guid> Certified(Guid product, DateOnly until)
    {
        return await _app.With<MarketplaceDb, Guid>(async db =>
        {
            var made = ToolVerification.Request("TV-2026-000001", product, Guid.CreateVersion7(), Make.Seller, null, Make.Now).Value;
            made.ConfirmNeeds(Make.Reviewer, 0m, null, Make.Now).ShouldSucceed();
            made.Apply(Make.Seller, Guid.CreateVersion7(), null, Make.Now).ShouldSucceed();
            made.AcceptApplication(Make.Reviewer, null, Make.Now).ShouldSucceed();
            made.RecordPayment(Make.Reviewer, Make.Fee(), null, Make.Now).ShouldSucceed();
            made.RecordCheck(Make.Reviewer, isPassed: true, null, Make.Now).ShouldSucceed();
            made.SendReport(Make.Reviewer, Guid.CreateVersion7(), null, Make.Now).ShouldSucceed();
            made.Certify(Make.Reviewer, "CT-2026-000001", until, Make.Now).ShouldSucceed();
            db.Verifications.Add(made);
            (await db.WholeProducts.SingleAsync(p => p.Id == product)).Certify("CT-2026-000001", until).ShouldSucceed();
            await db.SaveChangesAsync();
            return made.Id;
        });
    }

    private async Task<int> Certified() =>
        (await _app.Send(new SearchProducts(CatalogueFilter.None with { IsCertified = true }, CatalogueSort.Newest, 1, false))).Value.Total;
}
