using EcoSphere.Coaching.Pages.Coaching.Admin.Programmes;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Programmes;

public sealed class TypedTests
{
    [Theory]
    [InlineData("１２", 12)]
    [InlineData(" 3 ", 3)]
    [InlineData("-5", null)]
    [InlineData("10-20", null)]
    [InlineData("", null)]
    public void A_whole_number_is_never_made_another_one(string typed, int? number) => Typed.Whole(typed).ShouldBe(number);

    [Fact]
    public void An_amount_is_read_as_people_write_it()
    {
        Typed.Money("１,２００.５").ShouldBe(1200.5m);
        Typed.Money("-1").ShouldBeNull();
    }
}
