using EcoSphere.Identity.Contracts;
using EcoSphere.Testing;
using EcoSphere.Training.Application;
using EcoSphere.Training.Application.Workshops;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Training.Tests.Reactions;

public sealed class PrivacyReactionTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_copy_holds_what_is_the_persons_and_nothing_of_others()
    {
        var person = Person.Member();
        await app.Send(new AddWorkshop("自己的"), person);
        await app.Send(new AddWorkshop("別人的"), Person.Member());
        var request = Guid.CreateVersion7();

        await app.Deliver(new PersonalDataRequested(request, person.Id, person.Email));

        var copy = (await app.Published<PersonalDataProvided>("training")).Single(e => e.RequestId == request).Data;
        copy.ShouldContain("自己的");
        copy.ShouldNotContain("別人的");
    }

    [Fact]
    public async Task An_erasure_leaves_nothing_and_says_what_is_kept_however_often_it_is_asked()
    {
        var person = Person.Member();
        await app.Send(new AddWorkshop("要刪除的"), person);
        var request = new ErasureRequested(Guid.CreateVersion7(), person.Id, person.Email);

        await app.Deliver(request);
        await app.Deliver(request);

        (await app.With<ITrainingDb, bool>(db => db.Workshops.AnyAsync(w => w.OwnerId == person.Id))).ShouldBeFalse();
        (
            await app.With<ITrainingDb, bool>(db => db.Audit.AnyAsync(a => a.Changes.Contains("要刪除的") || (a.ActorId == person.Id && a.ActorName != "")))
        ).ShouldBeFalse();
        (await app.Published<PersonalDataErased>("training")).Where(e => e.RequestId == request.RequestId).ShouldAllBe(e => e.Kept != null);
        (await app.Failures()).ShouldBeEmpty();
    }
}
