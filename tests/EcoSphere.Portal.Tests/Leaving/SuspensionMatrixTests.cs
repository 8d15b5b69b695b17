using System.Net;
using EcoSphere.Kernel;
using EcoSphere.Platform.Modules;
using Microsoft.AspNetCore.Authorization;

namespace EcoSphere.Portal.Tests.Leaving;

/// <summary>
/// What happens × module: whoever loses a right loses it on the next request, in every module, in a session that is open and with forms
/// that are filled in already. The pages are found by walking through them before.
/// </summary>
public sealed class SuspensionMatrixTests
{
    /// <summary>What happens, to whom, and the modules of which pages must close.</summary>
    public static TheoryData<string, string, string[]> Matrix =>
        new()
        {
            { nameof(Incidents.SuspendMember), "chen", ["CarbonCloud", "Coaching", "Company", "Consulting", "Identity", "Marketplace"] },
            { nameof(Incidents.SuspendMember), "hsu", ["CarbonCloud", "Coaching", "Company", "Consulting", "Identity", "Marketplace"] },
            { nameof(Incidents.SuspendMember), "consultant", ["CarbonCloud", "Coaching", "Company", "Consulting", "Identity", "Marketplace"] },
            { nameof(Incidents.Erase), "wu", ["CarbonCloud", "Coaching", "Company", "Consulting", "Identity", "Marketplace"] },
            { nameof(Incidents.SuspendCompany), "chen", ["Coaching", "Company", "Consulting"] },
            { nameof(Incidents.SuspendCompany), "hsu", ["CarbonCloud", "Coaching", "Company", "Consulting", "Marketplace"] },
            { nameof(Incidents.RemoveFromCompany), "wu", ["Coaching", "Company", "Consulting"] },
            { nameof(Incidents.Demote), "chen", ["Company"] },
        };

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Rights_that_end_end_on_the_next_request_in_every_module(string incident, string key, string[] modules)
    {
        var app = await Demo.Start();
        try
        {
            var person = DemoPersons.All.Single(p => p.Key == key);
            var may = await WhatStays(app, incident);
            var before = await Sight.Of(app, await app.SignIn(person));
            before.Open.Count.ShouldBeGreaterThan(20);
            await Happens(incident)(app, person);

            var outcome = await before.Again(may);
            outcome.Wrong.ShouldBeEmpty();
            outcome.Modules.Where(m => m != "Portal").ShouldBe(modules, $"{outcome.Pages} pages, {outcome.Forms} forms");
            outcome.Forms.ShouldBeGreaterThan(0);
            if (incident is nameof(Incidents.RemoveFromCompany))
                (await before.TellsOf(DemoCompanies.User.Name, DemoCompanies.Suppliers[0].Name)).ShouldBeEmpty();
            (await app.Failures()).ShouldBeEmpty();
        }
        finally
        {
            await app.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_permission_that_is_taken_closes_the_pages_of_its_module_and_no_others()
    {
        var app = await Demo.Start();
        try
        {
            var all = Permissions.All.Where(p => p != Permissions.System).ToList();
            await Incidents.Permit(app, DemoPersons.Support, all);
            var before = await Sight.Of(app, await app.SignIn(DemoPersons.Support));
            foreach (var taken in all)
            {
                await Incidents.Permit(app, DemoPersons.Support, all.Where(p => p != taken));
                var outcome = await before.Again(stop => Task.FromResult(!Needs(stop, taken)));
                outcome.Wrong.ShouldBeEmpty(taken);
                outcome.Modules.ShouldBe([Module(taken)]);
                foreach (var stop in before.Open.Where(s => !Needs(s, taken)))
                    (await before.Opens(stop.Address)).ShouldBeTrue($"{stop.Address} without {taken}");
            }
        }
        finally
        {
            await app.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_subscription_that_is_ended_closes_the_way_into_the_service_and_nothing_else()
    {
        var app = await Demo.Start();
        try
        {
            var browser = await app.SignIn(DemoPersons.Chen);
            (await browser.Raw("/carbon-cloud/launch")).StatusCode.ShouldBe(HttpStatusCode.Redirect, "the seat leads into the service");
            var before = await Sight.Of(app, browser);
            await Incidents.EndSubscription(app, DemoPersons.Chen);

            var launch = await browser.Get("/carbon-cloud/launch");
            launch.Path.ShouldBe("/carbon-cloud/launch");
            var closed = new List<string>();
            foreach (var stop in before.Open)
                if (!await before.Opens(stop.Address))
                    closed.Add(stop.Address);
            closed.ShouldAllBe(a => a.Contains("carbon-cloud", StringComparison.Ordinal));
        }
        finally
        {
            await app.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_consultant_is_dismissed_only_when_the_cases_are_with_others_and_then_at_once()
    {
        var app = await Demo.Start();
        try
        {
            var (person, staff) = (DemoPersons.Consultant, await app.SignIn(DemoPersons.Admin));
            var before = await Sight.Of(app, await app.SignIn(person));
            var dismiss = await staff.Get($"/admin/consulting/consultants/{person.MemberId}/dismiss");
            var refused = (await dismiss.Submit()).ShouldBe(HttpStatusCode.Conflict);
            refused.Text.ShouldContain("cases under way. Give them to others first.");
            foreach (var stop in before.Open)
                (await before.Opens(stop.Address)).ShouldBeTrue($"{stop.Address} although nothing has happened");

            await Incidents.HandOver(app, person, staff);
            (await dismiss.Submit()).ShouldBe(HttpStatusCode.OK).Path.ShouldBe($"/admin/consulting/consultants/{person.MemberId}");
            await app.Pump();
            var personal = (await Sight.Of(app, await app.SignIn(DemoPersons.Lin))).Routes;
            var outcome = await before.Again(stop => Task.FromResult(personal.Contains(stop.Route.RoutePattern.RawText!)));
            outcome.Wrong.ShouldBeEmpty();
            outcome.Modules.ShouldBe(["Coaching", "Consulting"], $"{outcome.Pages} pages, {outcome.Forms} forms");
            (await app.Failures()).ShouldBeEmpty();
        }
        finally
        {
            await app.DisposeAsync();
        }
    }

    private static Func<App, DemoPerson, Task> Happens(string incident) =>
        incident switch
        {
            nameof(Incidents.SuspendMember) => Incidents.SuspendMember,
            nameof(Incidents.SuspendCompany) => Incidents.SuspendCompany,
            nameof(Incidents.RemoveFromCompany) => Incidents.RemoveFromCompany,
            nameof(Incidents.Demote) => Incidents.Demote,
            nameof(Incidents.Erase) => Incidents.Erase,
            _ => throw new ArgumentOutOfRangeException(nameof(incident)),
        };

    /// <summary>What may still be seen afterwards: what people see who never had the right.</summary>
    private static async Task<Func<Stop, Task<bool>>> WhatStays(App app, string incident)
    {
        var visitor = app.Browse();
        if (incident is nameof(Incidents.SuspendMember) or nameof(Incidents.Erase))
            return async stop => (await visitor.Raw(stop.Address)).StatusCode == HttpStatusCode.OK;

        var personal = (await Sight.Of(app, await app.SignIn(DemoPersons.Lin))).Routes;
        if (incident != nameof(Incidents.Demote))
            return stop => Task.FromResult(personal.Contains(stop.Route.RoutePattern.RawText!));

        var ordinary = (await Sight.Of(app, await app.SignIn(DemoPersons.Wu))).Routes;
        return stop => Task.FromResult(personal.Contains(stop.Route.RoutePattern.RawText!) || ordinary.Contains(stop.Route.RoutePattern.RawText!));
    }

    private static bool Needs(Stop stop, string permission) => stop.Route.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(a => a.Policy == permission);

    private static string Module(string permission) =>
        permission switch
        {
            Permissions.CarbonCloud => "CarbonCloud",
            _ => char.ToUpperInvariant(permission[0]) + permission[1..permission.IndexOf('.', StringComparison.Ordinal)],
        };
}
