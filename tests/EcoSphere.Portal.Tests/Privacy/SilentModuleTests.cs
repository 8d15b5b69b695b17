using System.Net;
using EcoSphere.Identity.Contracts;
using EcoSphere.Kernel;
using EcoSphere.Platform.Modules;

namespace EcoSphere.Portal.Tests.Privacy;

/// <summary>A module that does not answer is shown to member and staff and asked again; nothing goes on without it by itself.</summary>
public sealed class SilentModuleTests : IAsyncDisposable
{
    private const string Waiting = "No answer yet";
    private App? _app;

    private App Portal => _app!;

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
    }

    [Theory]
    [InlineData(Fault.Throws)]
    [InlineData(Fault.SaysNothing)]
    public async Task A_copy_waits_for_it_and_is_whole_in_the_end(Fault fault)
    {
        var silence = await StartWith<PersonalDataRequested>(fault);
        var member = await Portal.SignIn(DemoPersons.Chen);
        var request = (await member.AskForCopy()).Path;
        await Portal.Pump();
        silence.AskedInVain.ShouldBe(1);
        (await member.Get(request)).Text.ShouldContain("In progress");
        ((int)(await member.Raw(request + "/copy.zip")).StatusCode).ShouldBe(404);

        await IsShownAsSilent(DemoPersons.Chen, request);
        await GoesOn(TimeSpan.FromHours(25), silence);
        var vain = silence.AskedInVain;
        await Portal.Run("identity", "AskModules");
        await Portal.Pump();
        silence.AskedInVain.ShouldBe(vain + 1, "asked anew after a day");
        await Portal.Run("identity", "AskModules");
        await Portal.Pump();
        silence.AskedInVain.ShouldBe(vain + 1, "but not twice within the day");

        silence.Fault = Fault.None;
        Portal.Clock.Advance(TimeSpan.FromHours(25));
        await Portal.Run("identity", "AskModules");
        await Portal.Pump();
        using var copy = await (await Portal.SignIn(DemoPersons.Chen)).Download(request);
        copy.Json()
            .GetProperty("modules")
            .GetProperty("marketplace")
            .GetProperty("Your account, as known here")
            .GetProperty("E-mail address")
            .GetString()
            .ShouldBe(DemoPersons.Chen.Email);
    }

    [Theory]
    [InlineData(Fault.Throws)]
    [InlineData(Fault.SaysNothing)]
    public async Task An_erasure_waits_for_it_and_staff_can_ask_again(Fault fault)
    {
        var silence = await StartWith<ErasureRequested>(fault);
        var member = await Portal.SignIn(DemoPersons.Wu);
        var request = (await (await member.Get("/member/privacy/erase")).Submit([("Input.Password", DemoPersons.Password)])).Path;
        await Portal.Pump();
        (await member.Get(request)).Text.ShouldContain("In progress");

        var id = await IsShownAsSilent(DemoPersons.Wu, request);
        await GoesOn(TimeSpan.FromHours(9), silence);
        silence.Fault = Fault.None;
        var staff = await Portal.SignIn(DemoPersons.Support);
        var asked = await (await staff.Get($"/admin/identity/privacy-requests/{id}")).Submit(button: "Ask the silent parts again");
        asked.ShouldBe(HttpStatusCode.OK).Document.Body!.TextContent.ShouldContain("have been asked again");
        await Portal.Pump();
        (await staff.Get($"/admin/identity/privacy-requests/{id}")).Text.ShouldContain("Completed");
        var mail = Portal.Mails.To(DemoPersons.Wu.Email)[^1];
        mail.Subject.ShouldContain("已刪除");
        (await member.Raw("/member")).Headers.Location!.ToString().ShouldContain("/account/login");
    }

    [Fact]
    public async Task Only_staff_can_go_on_without_it_and_the_person_reads_why()
    {
        await StartWith<PersonalDataRequested>(Fault.SaysNothing);
        var member = await Portal.SignIn(DemoPersons.Chen);
        var request = (await member.AskForCopy()).Path;
        await Portal.Pump();
        var page = $"/admin/identity/privacy-requests/{request.Split('/')[^1]}/leave-out";
        var staff = await Portal.SignIn(DemoPersons.Support);
        (await staff.Get(page)).ShouldBe(HttpStatusCode.Conflict); // it is not late yet

        Portal.Clock.Advance(TimeSpan.FromHours(2));
        staff = await Portal.SignIn(DemoPersons.Support);
        (await (await Portal.SignIn(DemoPersons.Reviewer)).Get(page)).ShouldBe(HttpStatusCode.Forbidden);
        var form = await staff.Get(page);
        var refused = await form.Submit([("Input.Module", null), ("Input.Reason", "")]);
        refused.ErrorOf("Input.Module").ShouldNotBeEmpty();
        refused.ErrorOf("Input.Reason").ShouldNotBeEmpty();
        (await form.Submit([("Input.Module", "company"), ("Input.Reason", "答了")])).ShouldBe(HttpStatusCode.Conflict);
        (await form.Submit([("Input.Module", "marketplace"), ("Input.Reason", "市集已停止服務")])).Path.ShouldEndWith(request.Split('/')[^1]);
        await Portal.Pump();

        Portal.Mails.To(DemoPersons.Chen.Email)[^1].Text.ShouldContain("市集已停止服務");
        member = await Portal.SignIn(DemoPersons.Chen);
        (await member.Get(request)).Text.ShouldContain("Left out: 市集已停止服務");
        using var copy = await member.Download(request);
        copy.Json().GetProperty("modules").GetProperty("marketplace").GetProperty("leftOutBecause").GetString().ShouldBe("市集已停止服務");
        copy.Text("copy.html").ShouldContain("Left out:");
    }

    [Fact]
    public async Task A_module_that_is_switched_off_is_waited_for_as_well()
    {
        string[] running = ["Identity", "Company", "Consulting", "Coaching", "CarbonCloud", "Content"];
        _app = await Demo.Start(
            new App.Settings
            {
                Configuration = running.Select((m, i) => KeyValuePair.Create($"Modules:Enabled:{i}", (string?)m)).ToDictionary(StringComparer.Ordinal),
            }
        );
        var member = await Portal.SignIn(DemoPersons.Chen);
        var request = (await member.AskForCopy()).Path;
        await Portal.Pump();
        (await member.Get(request)).Text.ShouldContain("Switched off at present");
        ((int)(await member.Raw(request + "/copy.zip")).StatusCode).ShouldBe(404);
    }

    private async Task<Silence<TEvent>> StartWith<TEvent>(Fault fault)
        where TEvent : IIntegrationEvent
    {
        var silence = new Silence<TEvent>(fault);
        _app = await Demo.Start(services => silence.Hold(services, "Marketplace"));
        return silence;
    }

    /// <summary>After an hour the member, the queue and the start page of staff say so.</summary>
    private async Task<string> IsShownAsSilent(DemoPerson person, string request)
    {
        Portal.Clock.Advance(TimeSpan.FromMinutes(61));
        (await (await Portal.SignIn(person)).Get(request)).Text.ShouldContain(Waiting);
        var id = request.Split('/')[^1];
        var staff = await Portal.SignIn(DemoPersons.Support);
        (await staff.Get($"/admin/identity/privacy-requests/{id}")).Text.ShouldContain(Waiting);
        (await staff.Get("/admin/identity/privacy-requests")).Text.ShouldContain("1 parts to come");
        (await staff.Get("/admin")).Document.QuerySelector("main a[href^='/admin/identity/privacy-requests']").ShouldNotBeNull();
        return id;
    }

    /// <summary>The events' own retries, until they give up.</summary>
    private async Task GoesOn<TEvent>(TimeSpan time, Silence<TEvent> silence)
        where TEvent : IIntegrationEvent
    {
        for (var hours = 0; hours < time.TotalHours; hours++)
        {
            Portal.Clock.Advance(TimeSpan.FromHours(1));
            await Portal.Pump();
        }

        if (silence.Fault == Fault.Throws)
            (await (await Portal.SignIn(DemoPersons.Admin)).Get("/admin/system/events?state=dead")).Text.ShouldContain("marketplace", Case.Insensitive);
    }
}
