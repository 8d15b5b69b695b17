using EcoSphere.Kernel;
using EcoSphere.Testing;
using EcoSphere.Training.Application;
using EcoSphere.Training.Application.Workshops;
using EcoSphere.Training.Domain.Workshops;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Training.Tests.Workshops;

public sealed class DoSomethingTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task The_owner_does_it()
    {
        var person = Person.Member();
        var id = (await app.Send(new AddWorkshop("自己的"), person)).Value;
        var before = await Stored(id);

        (await app.Send(new DoSomething(id), person)).Error.ShouldBeNull();

        (await Stored(id)).Version.ShouldNotBe(before.Version);
    }

    [Fact]
    public async Task Nobody_does_it_with_what_is_anothers_or_not_there()
    {
        var id = (await app.Send(new AddWorkshop("別人的"), Person.Member())).Value;
        (await app.Send(new DoSomething(id), Person.Member())).Error!.Kind.ShouldBe(ErrorKind.NotFound);
        (await app.Send(new DoSomething(Guid.CreateVersion7()), Person.Member())).Error!.Kind.ShouldBe(ErrorKind.NotFound);
    }

    private Task<Workshop> Stored(Guid id) => app.With<ITrainingDb, Workshop>(db => db.Workshops.AsNoTracking().SingleAsync(w => w.Id == id));
}
