using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Inquiries.Moves;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Platform.Calendar;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Inquiries;

/// <summary>Until when the first answer is due, by the calendar that staff keep. A host of its own, because the clock is moved.</summary>
public sealed class DueTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Weekends_holidays_and_days_that_staff_add_are_not_counted()
    {
        // noon in Taipei on the Thursday before Constitution Day
        app.Clock.Set(new DateTimeOffset(2026, 12, 24, 4, 0, 0, TimeSpan.Zero));
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        var inquiry = await app.Sent(asker, await app.Slug(await app.List(shop)));
        (await app.Stored(inquiry)).ResponseDueAt.ShouldBe(TaipeiTime.EndOf(new DateOnly(2026, 12, 29)));

        var closed = new AddHoliday(new DateOnly(2026, 12, 28), "颱風停班", "Typhoon");
        (await app.Send(closed, Person.Staff(Permissions.System))).ShouldSucceed();
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        (await app.Send(new DeclineInquiry(inquiry, "規模不合"), shop.Seller)).ShouldSucceed();
        (await app.Stored(inquiry)).ResponseDueAt.ShouldBe(TaipeiTime.EndOf(new DateOnly(2026, 12, 30)));
    }
}
