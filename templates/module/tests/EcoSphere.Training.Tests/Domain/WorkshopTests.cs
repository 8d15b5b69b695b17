using EcoSphere.Training.Contracts;
using EcoSphere.Training.Domain.Workshops;
using Shouldly;
using Xunit;

namespace EcoSphere.Training.Tests.Domain;

public sealed class WorkshopTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);
    private static readonly Guid Owner = Guid.CreateVersion7();

    [Fact]
    public void Adding_tells_what_was_added()
    {
        var added = Workshop.Add(Owner, " 節能　實務 ", Now).Value;
        (added.OwnerId, added.Title, added.AddedAt).ShouldBe((Owner, "節能 實務", Now));
        added.Events.ShouldBe([new WorkshopAdded(added.Id, Owner, "節能 實務")]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void A_title_is_needed(string? title) => Workshop.Add(Owner, title, Now).Error!.Details.ShouldHaveSingleItem().Field.ShouldBe("Title");

    [Fact]
    public void A_title_has_its_length()
    {
        Workshop.Add(Owner, new string('節', Workshop.TitleLength), Now).IsSuccess.ShouldBeTrue();
        Workshop.Add(Owner, new string('節', Workshop.TitleLength + 1), Now).IsFailure.ShouldBeTrue();
    }
}
