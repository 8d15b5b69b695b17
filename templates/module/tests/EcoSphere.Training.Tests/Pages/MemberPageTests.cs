using System.Net;
using EcoSphere.Testing;
using EcoSphere.Training.Application;
using EcoSphere.Training.Application.Workshops;
using EcoSphere.Training.Contracts;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Training.Tests.Pages;

public sealed class MemberPageTests(App app) : IClassFixture<App>
{
    private const string Mine = "/member/training";

    [Fact]
    public async Task A_member_adds_one_and_others_are_told()
    {
        var person = Person.Member();
        var list = await app.Browse(person).Get(Mine);
        list.Heading.ShouldBe("教育訓練");
        (await list.Submit([("Input.Title", "")])).ErrorOf("Input.Title").ShouldBe("請填寫名稱。");

        var one = await list.Submit([("Input.Title", "節能實務")]);

        one.Heading.ShouldBe("節能實務");
        (await app.Browse(person).Get(Mine)).Text.ShouldContain("節能實務");
        (await app.Published<WorkshopAdded>("training")).ShouldContain(e => e.MemberId == person.Id && e.Title == "節能實務");
    }

    [Fact]
    public async Task Sent_twice_it_is_there_once()
    {
        var person = Person.Member();
        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => app.Send(new AddWorkshop("同時"), person)));

        answers.Count(a => a.IsSuccess).ShouldBe(1);
        (await app.With<ITrainingDb, int>(db => db.Workshops.CountAsync(w => w.OwnerId == person.Id))).ShouldBe(1);
        (await (await app.Browse(person).Get(Mine)).Submit([("Input.Title", "同時")])).ErrorOf("Input.Title").ShouldContain("同名");
    }

    [Fact]
    public async Task What_belongs_to_another_is_not_found()
    {
        var id = (await app.Send(new AddWorkshop("別人的"), Person.Member())).Value;
        var neighbour = app.Browse(Person.Member());
        (await neighbour.Get($"{Mine}/{id}")).ShouldBe(HttpStatusCode.NotFound);
        (await neighbour.Get($"{Mine}/{Guid.CreateVersion7()}")).ShouldBe(HttpStatusCode.NotFound);
        (await neighbour.Get($"{Mine}?page=2")).ShouldBe(HttpStatusCode.NotFound);
        (await neighbour.Get(Mine)).Text.ShouldNotContain("別人的");
    }

    [Fact]
    public async Task Strangers_sign_in_first() => (await app.Browse().Get(Mine)).Path.ShouldStartWith("/account/login");
}
