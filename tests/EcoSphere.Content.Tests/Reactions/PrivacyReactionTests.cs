using EcoSphere.Content.Application;
using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Tests.Editing;
using EcoSphere.Identity.Contracts;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Reactions;

public sealed class PrivacyReactionTests(App app) : IClassFixture<App>
{
    private static readonly Person Editor = Person.Staff(Permissions.Content) with { Name = "離編輯" };

    [Fact]
    public async Task An_editor_gets_a_copy_and_is_forgotten_while_the_work_stays()
    {
        var id = await app.Published();
        await app.Write(id, f => f with { TitleZh = "離職前寫的" }, Editor);
        (await app.Send(new MakePreviewLink(id, 3), Editor)).IsSuccess.ShouldBeTrue();
        var request = Guid.CreateVersion7();
        await app.Deliver(new PersonalDataRequested(request, Editor.Id, Editor.Email));
        var copy = (await app.Published<PersonalDataProvided>("content")).Single(a => a.RequestId == request).Data;
        copy.ShouldContain("離職前寫的");
        copy.ShouldNotContain(Desk.Anna.Name);

        var erasure = new ErasureRequested(Guid.CreateVersion7(), Editor.Id, Editor.Email);
        await app.Deliver(erasure);
        await app.Deliver(erasure);
        (await app.Details(id)).Latest.EditorName.ShouldBe("");
        (await app.Details(id)).Content.Title.Zh.ShouldBe("離職前寫的");
        (await app.With<IContentDb, int>(db => db.PreviewLinks.CountAsync(l => l.MadeByName == Editor.Name))).ShouldBe(0);
        (await app.With<IContentDb, int>(db => db.Audit.CountAsync(a => a.ActorName == Editor.Name))).ShouldBe(0);
        (await app.Published<PersonalDataErased>("content")).Where(a => a.RequestId == erasure.RequestId).ShouldAllBe(a => a.Kept != null);
        (await app.Browse(Desk.Anna).Get($"/admin/content/{id}/versions")).Text.ShouldContain("離職的編輯");
        (await app.Failures()).ShouldBeEmpty();
    }
}
