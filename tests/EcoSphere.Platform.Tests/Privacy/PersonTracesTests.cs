using EcoSphere.Platform.Privacy;
using Shouldly;
using Xunit;

namespace EcoSphere.Platform.Tests.Privacy;

public sealed class PersonTracesTests
{
    [Theory]
    [InlineData("lin@x.tw", true)]
    [InlineData("{\"email\":\"lin@x.tw\"}", true)]
    [InlineData("q=Lin@X.tw&sort=name", true)]
    [InlineData("Write to lin@x.tw.", true)]
    [InlineData("berlin@x.tw", false)]
    [InlineData("a.lin@x.tw", false)]
    [InlineData("lin@x.tw.example", false)]
    [InlineData("lin@x.twice", false)]
    [InlineData("lin@xytw", false)]
    public void An_address_is_told_from_those_that_are_alike(string text, bool isNamed) =>
        new PersonTraces(Guid.CreateVersion7(), ["lin@x.tw"], []).IsNamedIn(text).ShouldBe(isNamed);
}
