using System.Net;
using System.Net.Http.Headers;
using EcoSphere.Platform.Modules;
using EcoSphere.Testing;
using EcoSphere.Testing.Hosts;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace EcoSphere.Reliability.Tests.Hosts;

/// <summary>Two hundred approvals at once on an item of twenty-one places, on two hosts of which one is killed in the middle.</summary>
public sealed class PlaceTests : IAsyncLifetime
{
    private const int Approvals = 200;
    private const int Places = 21;

    private readonly DataFolder _data = new();
    private readonly List<HostProcess> _hosts = [];
    private string _item = "";

    public async Task InitializeAsync()
    {
        // the first start makes the demo data, with an item of that many places that nobody has
        await using (var host = HostProcess.Start(_data, HostProcess.FreePort()))
        {
            await host.Ready();
            await host.Stop();
        }

        SqliteConnection.ClearAllPools();
        _item = (
            await _data.Read(
                "coaching",
                $"""
                SELECT i."Id" FROM "ProgrammeItems" i JOIN "Programmes" p ON p."Id" = i."ProgrammeId" JOIN "ItemPlaces" q ON q."ItemId" = i."Id"
                WHERE p."State" = 'Published' AND q."Quota" = {Places} AND q."Taken" = 0
                """,
                row => row.GetString(0)
            )
        ).Single();
        const string Listed = "(SELECT \"Id\" FROM \"Applications\" WHERE \"State\" = 'Listed' LIMIT 1)";
        await _data.Copy(
            "coaching",
            "AuthorityBatches",
            "\"Id\" = (SELECT \"Id\" FROM \"AuthorityBatches\" WHERE \"State\" = 'Sent' LIMIT 1)",
            1,
            Approvals,
            ("Id", Id(2)),
            ("Number", "printf('CB-2001-%06d', s.n)"),
            ("ItemId", $"'{_item}'")
        );
        await _data.Copy(
            "coaching",
            "Applications",
            $"\"Id\" = {Listed}",
            1,
            Approvals,
            ("Id", Id(1)),
            ("Number", "printf('CO-2001-%06d', s.n)"),
            ("ItemId", $"'{_item}'"),
            ("BatchId", Id(2)),
            ("CompanyId", Id(3)),
            ("SubmissionId", Id(4))
        );
    }

    public async Task DisposeAsync()
    {
        foreach (var host in _hosts)
            await host.DisposeAsync();
        _data.Dispose();
    }

    [Fact]
    public async Task Of_two_hundred_at_once_exactly_as_many_get_a_place_as_there_are()
    {
        var (first, second) = (Launch(), Launch());
        await first.Ready();
        await second.Ready();
        var cookies = await Session.SignIn(first.Address, DemoPersons.Admin);
        using var one = Session.Client(first.Address, cookies);
        using var other = Session.Client(second.Address, cookies);
        var sample = Batch(1);
        var page = await new Browser(other).In("en").Get($"/admin/coaching/batches/{sample}");
        var (action, content) = page.Form([("Input.All", "yes"), ("Input.Reference", "2026-1")], "Enter the decision");
        var form = await content.ReadAsStringAsync();

        var confirmed = 0;
        var begun = Enumerable.Range(1, Approvals).Select(n => Approve(n % 2 == 0 ? one : other, n)).ToList();
        await Until.Holds("some are approved", TimeSpan.FromSeconds(60), () => Task.FromResult(Volatile.Read(ref confirmed) >= 20));
        await first.Kill();
        await Task.WhenAll(begun);
        // whoever got no answer tries again; what was decided is told so
        await Task.WhenAll(Enumerable.Range(1, Approvals).Select(n => Approve(other, n)));

        (await Count("\"HoldsPlace\" = 1")).ShouldBe(Places);
        (await Count("\"State\" = 'Approved'")).ShouldBe(Places);
        (await Count("\"State\" = 'Waitlisted'")).ShouldBe(Approvals - Places);
        (await _data.Count("coaching", $"SELECT \"Taken\" FROM \"ItemPlaces\" WHERE \"ItemId\" = '{_item}'")).ShouldBe(Places);

        async Task Approve(HttpClient http, int number)
        {
            using var body = new StringContent(form);
            body.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
            try
            {
                using var response = await http.PostAsync(
                    new Uri(action.Replace(sample, Batch(number), StringComparison.OrdinalIgnoreCase), UriKind.Relative),
                    body
                );
                if (response.StatusCode == HttpStatusCode.Redirect)
                    Interlocked.Increment(ref confirmed);
            }
            catch (HttpRequestException)
            {
                // the host was killed
            }
        }
    }

    private static string Id(int kind) => $"printf('01930000-0000-7000-900{kind}-%012d', s.n)";

    private static string Batch(int number) => $"01930000-0000-7000-9002-{number:D12}";

    private Task<long> Count(string condition) =>
        _data.Count("coaching", $"SELECT COUNT(*) FROM \"Applications\" WHERE \"ItemId\" = '{_item}' AND {condition}");

    private HostProcess Launch()
    {
        var host = HostProcess.Start(_data, HostProcess.FreePort());
        _hosts.Add(host);
        return host;
    }
}
