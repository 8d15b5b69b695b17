using System.Security.Cryptography;
using EcoSphere.Identity.Contracts;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Portal.Tests.Privacy;

/// <summary>The copy of personal data over all modules, with their demo data.</summary>
public sealed class CopyOfEverythingTests : IAsyncLifetime
{
    private App _app = null!;

    /// <summary>Everybody of the demo data.</summary>
    public static TheoryData<string> People => [.. DemoPersons.All.Select(p => p.Key)];

    public async Task InitializeAsync() => _app = await Demo.Start();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [MemberData(nameof(People))]
    public async Task One_archive_holds_every_modules_part_and_every_file_that_the_person_gave(string key)
    {
        var person = DemoPersons.All.Single(p => p.Key == key);
        var browser = await _app.SignIn(person);
        var request = (await browser.AskForCopy()).Path;
        await _app.Pump();
        (await _app.Failures()).ShouldBeEmpty();

        using var copy = await browser.Download(request);
        var catalog = _app.Services.GetRequiredService<ModuleCatalog>();
        var asked = catalog.Modules.Where(m => m.ListensTo.Contains("identity.personal-data-requested")).Select(m => m.Schema).ToList();
        asked.Count.ShouldBe(7, "every module holds something of somebody");
        var json = copy.Json();
        json.GetProperty("modules").EnumerateObject().Select(m => m.Name).ShouldBe(asked, ignoreOrder: true);
        json.GetProperty("modules").GetProperty("identity").GetProperty("E-mail address").GetString().ShouldBe(person.Email);

        var given = await Given(person.MemberId);
        json.GetProperty("files").GetArrayLength().ShouldBe(given.Count);
        json.GetProperty("files").EnumerateArray().ShouldAllBe(f => f.GetProperty("outcome").GetString() == "included");
        var kept = new List<string>();
        foreach (var entry in copy.Entries.Where(e => e.FullName.StartsWith("files/", StringComparison.Ordinal)))
        {
            await using var content = entry.Open();
            kept.Add(Convert.ToHexStringLower(await SHA256.HashDataAsync(content)));
        }

        kept.ShouldBe(given.Select(f => f.Sha256), ignoreOrder: true);
        copy.Text("copy.html").ShouldContain("<h1>");
    }

    [Fact]
    public async Task Each_module_that_was_given_files_hands_them_over()
    {
        var handed = new List<string>();
        foreach (var module in _app.Services.GetRequiredService<ModuleCatalog>().Modules)
        {
            var givers = await InModule(module, files => files.Select(f => f.UploadedBy).Distinct().ToListAsync());
            foreach (var giver in givers)
            {
                var request = Guid.CreateVersion7();
                await _app.Deliver(new PersonalDataRequested(request, giver, "somebody@example.test"));
                var answer = (await _app.Published<PersonalDataProvided>(module.Schema)).Single(a => a.RequestId == request);
                var given = await InModule(module, files => files.Where(f => f.UploadedBy == giver).ToListAsync());
                answer
                    .Files!.Select(f => (f.Name, f.ContentType, f.Length, f.StorageName))
                    .ShouldBe(given.Select(f => (f.FileName, f.ContentType, f.Length, f.StorageName)), ignoreOrder: true);
                handed.Add(module.Schema);
            }
        }

        // the modules that take files at all
        handed.Distinct().ShouldBe(["company", "marketplace", "consulting", "coaching", "content"], ignoreOrder: true);
    }

    [Fact]
    public async Task Nobody_but_the_person_who_asked_gets_it()
    {
        var (chen, admin) = (await _app.SignIn(DemoPersons.Chen), await _app.SignIn(DemoPersons.Admin));
        var request = (await chen.AskForCopy()).Path;
        await _app.Pump();
        foreach (var other in new[] { await _app.SignIn(DemoPersons.Wu), await _app.SignIn(DemoPersons.Kao), admin })
            ((int)(await other.Raw(request + "/copy.zip")).StatusCode).ShouldBe(404);
        (await _app.Browse().Raw(request + "/copy.zip")).Headers.Location!.ToString().ShouldContain("/account/login");

        _app.Clock.Advance(TimeSpan.FromDays(31));
        ((int)(await (await _app.SignIn(DemoPersons.Chen)).Raw(request + "/copy.zip")).StatusCode).ShouldBe(404);
    }

    private async Task<List<StoredFile>> Given(Guid member)
    {
        var given = new List<StoredFile>();
        foreach (var module in _app.Services.GetRequiredService<ModuleCatalog>().Modules)
            given.AddRange(await InModule(module, files => files.Where(f => f.UploadedBy == member).ToListAsync()));
        return given;
    }

    private async Task<T> InModule<T>(ModuleDescriptor module, Func<DbSet<StoredFile>, Task<T>> read)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await read(scope.Db(module).Files);
    }
}
