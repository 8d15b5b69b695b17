using EcoSphere.CarbonCloud.Domain.Subscriptions;
using Shouldly;
using Xunit;

namespace EcoSphere.CarbonCloud.Tests.Domain;

public class SeatTests
{
    private static readonly DateTimeOffset Noon = new(2026, 8, 31, 4, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_older_decision_changes_nothing_and_a_repeated_one_not_since_when()
    {
        var seat = Seat.Heard(Guid.CreateVersion7(), Guid.CreateVersion7());
        seat.Decide(isAllowed: true, Noon);
        seat.Decide(isAllowed: true, Noon.AddMinutes(1));
        seat.Decide(isAllowed: false, Noon.AddSeconds(30));
        (seat.IsAllowed, seat.Since).ShouldBe((true, Noon));

        seat.Decide(isAllowed: false, Noon.AddMinutes(2));
        seat.Decide(isAllowed: true, Noon);
        (seat.IsAllowed, seat.Since).ShouldBe((false, Noon.AddMinutes(2)));
    }
}
