using System.Net;
using System.Text.Json;
using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Identity.Contracts;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Privacy;

public sealed class CopyTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task All_parts_answer_a_mail_tells_so_and_both_files_hold_what_they_gave()
    {
        var member = await app.Existing(Person.Member("鄭索取"));
        var asked = await (await app.Browse(member).Get("/member/privacy")).Submit(button: "申請複製本");
        asked.Path.ShouldStartWith("/member/privacy/requests/");
        asked.Text.ShouldContain("處理中");
        await app.Pump();
        (await app.Failures()).ShouldBeEmpty();

        var link = app.Mails.LinkTo(member.Email);
        link.ShouldBe(asked.Path);
        var ready = await app.Browse(member).Get(link);
        ready.Text.ShouldContain("您的複製本已備妥");
        var file = await app.Browse(member).Raw(link + "?handler=Json");
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        using var json = JsonDocument.Parse(await file.Content.ReadAsStringAsync());
        var modules = json.RootElement.GetProperty("modules");
        modules.GetProperty("identity").GetProperty("E-mail address").GetString().ShouldBe(member.Email);
        var request = await app.Read(db => db.PrivacyRequests.Include(r => r.Parts).SingleAsync(r => r.MemberId == member.Id));
        modules.EnumerateObject().Select(p => p.Name).ShouldBe(request.Parts.Select(p => p.Module), ignoreOrder: true);

        var html = await (await app.Browse(member).Raw(link + "?handler=Html")).Content.ReadAsStringAsync();
        html.ShouldContain("<dt>&#x96FB;");
        html.ShouldContain("個資同意紀錄".Select(c => $"&#x{(int)c:X};").Aggregate(string.Concat));
    }

    [Fact]
    public async Task Asked_twice_at_once_it_is_one()
    {
        var member = await app.Existing(Person.Member());
        var ids = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => app.Send(new RequestCopy(), member))));
        ids.Where(i => i.IsSuccess).Select(i => i.Value).Distinct().Count().ShouldBe(1);
        (await app.Read(db => db.PrivacyRequests.CountAsync(r => r.MemberId == member.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task Only_answers_that_are_waited_for_count_and_each_once()
    {
        var member = await app.Existing(Person.Member());
        var request = PrivacyRequest.ForCopy("PR-2020-000002", member.Id, member.Email, ["identity", "marketplace"], app.Clock.GetUtcNow());
        request.TakeEvents();
        await app.Change(db =>
        {
            db.PrivacyRequests.Add(request);
            return Task.CompletedTask;
        });

        var answer = new PersonalDataProvided(request.Id, "marketplace", """{"inquiries":["<script>alert(1)</script>"]}""");
        await app.Deliver(answer);
        await app.Deliver(answer);
        await app.Deliver(new PersonalDataProvided(request.Id, "stranger", "{}"));
        await app.Deliver(new PersonalDataProvided(Guid.CreateVersion7(), "marketplace", "{}"));
        (await StateOf(request.Id)).ShouldBe(PrivacyState.Open);
        (await app.Browse(member).Raw($"/member/privacy/requests/{request.Id}?handler=Json")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await app.Deliver(new PersonalDataProvided(request.Id, "identity", "not json"));
        (await StateOf(request.Id)).ShouldBe(PrivacyState.Answered);
        (await app.Read(db => db.PrivacyContents.CountAsync(c => c.RequestId == request.Id))).ShouldBe(2);
        var html = await (await app.Browse(member).Raw($"/member/privacy/requests/{request.Id}?handler=Html")).Content.ReadAsStringAsync();
        html.ShouldNotContain("<script>");
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_removed_after_thirty_days_and_a_neighbour_never_sees_it()
    {
        await using var own = new Own();
        var host = await own.Start();
        var member = await host.Existing(Person.Member());
        var id = (await host.Send(new RequestCopy(), member)).Value;
        await host.Pump();
        var neighbour = await host.Existing(Person.Member("鄰居"));
        foreach (
            var path in (string[])[$"/member/privacy/requests/{id}", $"/member/privacy/requests/{id}?handler=Json", $"/member/privacy/requests/{id}/withdraw"]
        )
            (await host.Browse(neighbour).Get(path)).ShouldBe(HttpStatusCode.NotFound);

        host.Clock.Advance(TimeSpan.FromDays(30));
        (await host.Browse(member).Raw($"/member/privacy/requests/{id}?handler=Json")).StatusCode.ShouldBe(
            HttpStatusCode.NotFound,
            "by date, before any job ran"
        );
        await host.Run("identity", "CleanCopies");
        (await host.Read(db => db.PrivacyContents.CountAsync(c => c.RequestId == id))).ShouldBe(0);
        (await host.Browse(member).Get($"/member/privacy/requests/{id}")).Text.ShouldContain("複製本保留 30 天後已移除");
    }

    private Task<PrivacyState> StateOf(Guid id) => app.Read(db => db.PrivacyRequests.Where(r => r.Id == id).Select(r => r.State).SingleAsync());

    private sealed class Own : IAsyncDisposable
    {
        private App? _app;

        public async Task<App> Start() => _app = await App.Start(new App.Settings());

        public async ValueTask DisposeAsync() => await _app!.DisposeAsync();
    }
}
