using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Verifications;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Verifications;

/// <summary>A certificate to its end: reminders, renewal, expiry. The clock runs on, so each test has a host of its own.</summary>
public sealed class CertificateTests : IAsyncLifetime
{
    private readonly App _app = new();

    private DateOnly Today => TaipeiTime.DayOf(_app.Clock.GetUtcNow());

    public async Task InitializeAsync()
    {
        await _app.InitializeAsync();
        // noon in Taipei
        _app.Clock.Set(new DateTimeOffset(2026, 11, 20, 4, 0, 0, TimeSpan.Zero));
    }

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_supplier_is_reminded_60_and_14_days_before_the_end_once_each_and_told_of_the_end()
    {
        var shop = await _app.Shop();
        var product = await _app.List(shop);
        var id = await _app.Verification(shop, VerificationState.Certified, product, validUntil: Today.AddDays(100));
        await _app.Pump();
        var before = _app.Mails.To(shop.Seller.Email).Count;

        await After(39, expected: before);
        await After(1, expected: before + 1);
        await After(1, expected: before + 1);
        await After(44, expected: before + 1);
        await After(1, expected: before + 2);
        await After(13, expected: before + 2);
        await After(1, expected: before + 2);
        (await _app.Badge(product)).ShouldNotBeNull();
        await After(1, expected: before + 3);

        (await _app.Badge(product)).ShouldBeNull();
        var mails = _app.Mails.To(shop.Seller.Email);
        new Uri(mails[before].Links[0]).PathAndQuery.ShouldBe($"/supplier/verification/new?product={product}");
        mails[^1].Subject.ShouldContain("has ended");
        (await _app.Case(id)).State.ShouldBe(VerificationState.Expired);
        (await _app.Browse(shop.Seller).Get($"/supplier/verification/{id}")).Text.ShouldContain("證書已到期");
        return;

        async Task After(int days, int expected)
        {
            _app.Clock.Advance(TimeSpan.FromDays(days));
            for (var again = 0; again < 2; again++)
            {
                await _app.Run("marketplace", "EndCertificates");
                await _app.Run("marketplace", "RemindOfEndingCertificates");
            }

            await _app.Pump();
            _app.Mails.To(shop.Seller.Email).Count.ShouldBe(expected, $"{Today}");
        }
    }

    [Fact]
    public async Task A_renewal_takes_the_place_of_the_present_certificate_without_a_gap()
    {
        var shop = await _app.Shop();
        var product = await _app.List(shop);
        var old = await _app.Verification(shop, VerificationState.Certified, product, validUntil: Today.AddDays(50));
        var oldNumber = (await _app.Case(old)).CertificateNumber;
        await _app.Pump();
        var renewal = await _app.Verification(shop, VerificationState.Reported, product);
        await _app.Pump();
        var count = _app.Mails.To(shop.Seller.Email).Count;

        // who has begun already needs no reminder
        await _app.Run("marketplace", "RemindOfEndingCertificates");
        await _app.Pump();
        _app.Mails.To(shop.Seller.Email).Count.ShouldBe(count);
        (await _app.Badge(product)).ShouldBe(oldNumber);

        await _app.Step(renewal, n => new CertifyTool(renewal, n, null, Today.AddYears(1)));
        var number = (await _app.Case(renewal)).CertificateNumber;
        (await _app.Badge(product)).ShouldBe(number);
        await _app.Pump();
        count = _app.Mails.To(shop.Seller.Email).Count;
        _app.Clock.Advance(TimeSpan.FromDays(51));
        await _app.Run("marketplace", "EndCertificates");
        await _app.Run("marketplace", "RemindOfEndingCertificates");
        await _app.Pump();

        (await _app.Case(old)).State.ShouldBe(VerificationState.Expired);
        (await _app.Badge(product)).ShouldBe(number);
        _app.Mails.To(shop.Seller.Email).Count.ShouldBe(count);
    }

    [Theory]
    [InlineData(" NT$ 30,000 元 ", 30000)]
    [InlineData("３０,０００", 30000)]
    [InlineData("0", 0)]
    [InlineData("12.5", 12.5)]
    public void Amounts_are_read_as_people_type_them(string typed, double amount) => TypedAmount.Of(typed).ShouldBe((decimal)amount);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("-5")]
    [InlineData("三萬")]
    [InlineData("1e5")]
    public void What_is_no_amount_is_none(string? typed) => TypedAmount.Of(typed).ShouldBeNull();
}
