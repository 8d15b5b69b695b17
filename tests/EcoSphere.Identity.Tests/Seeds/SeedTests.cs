using System.Text;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Kernel;
using EcoSphere.Platform.Modules;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Seeds;

public sealed class SeedTests
{
    [Fact]
    public async Task The_first_administrator_is_invited_once_and_runs_the_platform_after_two_factor()
    {
        var folder = Scratch.NewFolder();
        var settings = new App.Settings
        {
            Database = folder,
            Configuration = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Admin:Email"] = "First@Admin.example" },
        };
        for (var start = 1; start <= 2; start++)
        {
            var app = await App.Start(settings);
            await app.Pump();
            app.Mails.To("first@admin.example").Count.ShouldBe(start == 1 ? 1 : 0);
            var member = await app.Read(db => db.Members.Include(m => m.Grants).SingleAsync(m => m.Email == "first@admin.example"));
            member.Grants.Select(g => g.Permission).ShouldBe(Permissions.All, ignoreOrder: true);
            if (start == 1)
            {
                var browser = app.Browse();
                (await (await browser.Get(app.Mails.LinkTo("first@admin.example"))).Submit()).Path.ShouldStartWith("/account/set-password");
                (await browser.Get("/admin")).Path.ShouldStartWith("/account/set-password");
            }

            await app.DisposeAsync();
        }
    }

    [Fact]
    public async Task Nobody_is_invited_while_somebody_can_run_the_platform()
    {
        var folder = Scratch.NewFolder();
        var first = await App.Start(new App.Settings { Database = folder });
        await first.Existing(Person.Staff(Permissions.System));
        await first.DisposeAsync();

        var second = await App.Start(
            new App.Settings
            {
                Database = folder,
                Configuration = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Admin:Email"] = "late@admin.example" },
            }
        );
        (await second.Read(db => db.Members.AnyAsync(m => m.Email == "late@admin.example"))).ShouldBeFalse();
        await second.DisposeAsync();
    }

    [Theory]
    [InlineData("Development", true)]
    [InlineData("Production", false)]
    public async Task The_demo_people_are_there_in_Development_only(string environment, bool expected)
    {
        var app = await App.Start(
            new App.Settings
            {
                Environment = environment,
                Configuration = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Demo:Seed"] = "true", ["Admin:Email"] = DemoPersons.Admin.Email },
            }
        );
        var people = await app.Read(db => db.Members.Include(m => m.Grants).Where(m => m.State == MemberState.Active).ToListAsync());
        people.Count.ShouldBe(expected ? DemoPersons.All.Count : 0);
        if (expected)
        {
            people.Single(m => m.Id == DemoPersons.Reviewer.MemberId).Grants.Select(g => g.Permission).ShouldBe([Permissions.Company]);
            var browser = app.Browse();
            var asked = await Accounts.SignIn(browser, DemoPersons.Admin.Email, DemoPersons.Password);
            asked.Path.ShouldStartWith("/account/two-factor");
            await asked.Submit([("Input.Code", app.Code(Encoding.ASCII.GetBytes(DemoPersons.AuthenticatorSecret)))]);
            (await browser.Get("/admin/identity/staff")).Text.ShouldContain(DemoPersons.Support.Email);
        }

        await app.DisposeAsync();
    }
}
