using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Training.Tests.Listening;

public sealed class ListeningTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task What_is_added_on_the_page_is_heard_by_another_module()
    {
        await (await app.Browse(Person.Member()).Get("/member/training")).Submit([("Input.Title", "被聽見的")]);
        await app.Pump();

        (await app.With<ListenerDb, Heard>(db => db.Heard.SingleAsync(h => h.Title == "被聽見的"))).Id.ShouldNotBe(Guid.Empty);
        (await app.Failures()).ShouldBeEmpty();
    }
}
