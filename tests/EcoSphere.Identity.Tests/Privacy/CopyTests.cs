using System.Net;
using System.Text;
using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Identity.Contracts;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Platform.Files;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Privacy;

public sealed class CopyTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task All_parts_answer_a_mail_tells_so_and_one_archive_holds_what_they_gave()
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
        using var archive = await app.Browse(member).Download(link);
        var modules = archive.Json().GetProperty("modules");
        modules.GetProperty("identity").GetProperty("E-mail address").GetString().ShouldBe(member.Email);
        var request = await app.Read(db => db.PrivacyRequests.Include(r => r.Parts).SingleAsync(r => r.MemberId == member.Id));
        modules.EnumerateObject().Select(p => p.Name).ShouldBe(request.Parts.Select(p => p.Module), ignoreOrder: true);

        var html = archive.Text("copy.html");
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
        (await app.Browse(member).Raw($"/member/privacy/requests/{request.Id}/copy.zip")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await app.Deliver(new PersonalDataProvided(request.Id, "identity", "not json"));
        (await StateOf(request.Id)).ShouldBe(PrivacyState.Answered);
        (await app.Read(db => db.PrivacyContents.CountAsync(c => c.RequestId == request.Id))).ShouldBe(2);
        using var archive = await app.Browse(member).Download($"/member/privacy/requests/{request.Id}");
        archive.Text("copy.html").ShouldNotContain("<script>");
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
        foreach (var path in (string[])[$"/member/privacy/requests/{id}", $"/member/privacy/requests/{id}/copy.zip", $"/member/privacy/requests/{id}/withdraw"])
            (await host.Browse(neighbour).Get(path)).ShouldBe(HttpStatusCode.NotFound);

        host.Clock.Advance(TimeSpan.FromDays(30));
        (await host.Browse(member).Raw($"/member/privacy/requests/{id}/copy.zip")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "by date, before any job ran");
        await host.Run("identity", "CleanCopies");
        (await host.Read(db => db.PrivacyContents.CountAsync(c => c.RequestId == id))).ShouldBe(0);
        (await host.Browse(member).Get($"/member/privacy/requests/{id}")).Text.ShouldContain("複製本保留 30 天後已移除");
    }

    [Fact]
    public async Task Files_come_under_safe_names_each_of_its_own_and_what_is_missing_is_said()
    {
        await using var own = new Own();
        var host = await own.Start(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Privacy:CopyFilesMegabytes"] = "1" });
        var member = await host.Existing(Person.Member());
        var request = PrivacyRequest.ForCopy("PR-2020-000003", member.Id, member.Email, ["marketplace"], host.Clock.GetUtcNow());
        request.TakeEvents();
        await host.Change(db =>
        {
            db.PrivacyRequests.Add(request);
            return Task.CompletedTask;
        });
        string[] names = ["../../etc/passwd", "CON.pdf", "報價 單.pdf", "報價 單.PDF", "a<b>:c?.pdf", "..", "e\u0301.txt", "\u00e9.txt"];
        var files = new List<PersonalFile>();
        foreach (var name in names)
            files.Add(await Kept(host, name, name));
        files.Add(new PersonalFile("gone.pdf", "application/pdf", 4, $"00/00/{Guid.CreateVersion7():N}"));
        files.Add(new PersonalFile("huge.pdf", "application/pdf", 2 * 1024 * 1024, files[0].StorageName));
        await host.Deliver(new PersonalDataProvided(request.Id, "marketplace", "{}", files));

        using var archive = await host.Browse(member).In("en").Download($"/member/privacy/requests/{request.Id}");
        var places = archive.Entries.Select(e => e.FullName).Where(n => n.StartsWith("files/", StringComparison.Ordinal)).ToList();
        places.ShouldBe([
            "files/marketplace/passwd",
            "files/marketplace/_CON.pdf",
            "files/marketplace/報價 單.pdf",
            "files/marketplace/報價 單 (2).PDF",
            "files/marketplace/a_b__c_.pdf",
            "files/marketplace/file",
            "files/marketplace/\u00e9.txt",
            "files/marketplace/\u00e9 (2).txt",
        ]);
        for (var i = 0; i < names.Length; i++)
            archive.Text(places[i]).ShouldBe(names[i], "each has its own content");
        archive.Json().GetProperty("files").EnumerateArray().Select(f => f.GetProperty("outcome").GetString()).TakeLast(2).ShouldBe(["gone", "tooLarge"]);
        var html = archive.Text("copy.html");
        html.ShouldContain("It is not there any more.");
        html.ShouldContain("files together would be too large");
        html.ShouldContain("href=\"files/marketplace/%E5%A0%B1");
    }

    private static async Task<PersonalFile> Kept(App host, string name, string content)
    {
        var kept = await host.With<IFileStore, StoredContent>(store => store.Save(new MemoryStream(Encoding.UTF8.GetBytes(content)), CancellationToken.None));
        return new PersonalFile(name, "text/plain", kept.Length, kept.StorageName);
    }

    private Task<PrivacyState> StateOf(Guid id) => app.Read(db => db.PrivacyRequests.Where(r => r.Id == id).Select(r => r.State).SingleAsync());

    private sealed class Own : IAsyncDisposable
    {
        private App? _app;

        public async Task<App> Start(Dictionary<string, string?>? configuration = null) =>
            _app = await App.Start(configuration is null ? new App.Settings() : new App.Settings { Configuration = configuration });

        public async ValueTask DisposeAsync() => await _app!.DisposeAsync();
    }
}
