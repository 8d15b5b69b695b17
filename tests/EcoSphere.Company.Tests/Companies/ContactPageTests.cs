using System.Net;
using EcoSphere.Company.Application.Contacts;
using EcoSphere.Company.Contracts;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Companies;

public class ContactPageTests(App app) : IClassFixture<App>
{
    private const string Add = "/member/company/contacts/add";

    [Fact]
    public async Task The_first_contact_is_primary_and_there_is_always_exactly_one()
    {
        var company = await app.Found();
        var browser = app.Browse(company.Admin).In("en");
        await (await browser.Get(Add)).Submit(Fields("甲", "a@example.test"));
        await (await browser.Get(Add)).Submit([.. Fields("乙", "b@example.test"), ("Input.IsPrimary", "true")]);
        (await Primary(company)).ShouldBe("乙");

        var list = await browser.Get("/member/company");
        list = await list.Submit(button: "Make primary");
        list.Text.ShouldContain("The primary contact has been changed.");
        (await Primary(company)).ShouldBe("甲");

        var first = (await app.Stored(company)).Contacts.Single(c => c.Name == "甲").Id;
        var confirm = await browser.Get($"/member/company/contacts/{first}/delete");
        confirm.Text.ShouldContain("甲");
        confirm.Text.ShouldContain("takes its place");
        await confirm.Submit();
        (await Primary(company)).ShouldBe("乙");
        var told = (await app.Published<CompanyContactsChanged>("company")).Where(e => e.CompanyId == company.Id).ToList();
        told.Count.ShouldBe(4);
        told[^1].Contacts.ShouldHaveSingleItem().IsPrimary.ShouldBeTrue();
    }

    [Fact]
    public async Task Everything_wrong_is_told_at_once()
    {
        var company = await app.Found();
        var page = await (await app.Browse(company.Admin).In("en").Get(Add)).Submit([("Input.JobTitle", new string('x', 61)), ("Input.Email", "nobody")]);
        page.ErrorOf("Input.Name").ShouldBe("Enter the contact’s name.");
        page.ErrorOf("Input.JobTitle").ShouldBe("Use at most 60 characters.");
        page.ErrorOf("Input.Phone").ShouldBe("Enter the contact’s telephone number.");
        page.ErrorOf("Input.Email").ShouldStartWith("Enter an e-mail address");
        (await app.Stored(company)).Contacts.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_sent_twice_makes_one_contact()
    {
        var company = await app.Found();
        var form = await app.Browse(company.Admin).Get(Add);
        await form.Submit(Fields("甲", "a@example.test"));
        (await form.Submit(Fields("甲", "a@example.test"))).ShouldBe(HttpStatusCode.OK);
        (await app.Stored(company)).Contacts.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_contact_is_corrected_and_the_second_editor_is_told()
    {
        var company = await app.Found();
        var id = await AddTo(company, "甲");
        var first = await app.Browse(company.Admin).In("en").Get($"/member/company/contacts/{id}");
        var second = await app.Browse(await app.Join(company)).In("en").Get($"/member/company/contacts/{id}");
        var third = await app.Browse(company.Admin).In("en").Get($"/member/company/contacts/{id}");
        await third.Submit([("Input.JobTitle", "廠長")]);

        first.ValueOf("Input.Name").ShouldBe("甲");
        var refused = await second.Submit([("Input.Name", "丙")]);
        refused.ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("廠長");
        (await refused.Submit()).Path.ShouldStartWith("/member/company");
        (await app.Stored(company)).Contacts.Single().Name.ShouldBe("丙");
    }

    [Fact]
    public async Task A_neighbours_contact_is_not_there()
    {
        var company = await app.Found();
        var neighbour = await app.Found();
        var theirs = await AddTo(neighbour, "鄰居");
        var own = await AddTo(company, "自己");
        var browser = app.Browse(company.Admin);
        foreach (var path in (string[])[$"/member/company/contacts/{theirs}", $"/member/company/contacts/{theirs}/delete"])
            (await browser.Get(path)).ShouldBe(HttpStatusCode.NotFound);

        // forms of the own contact, sent to the neighbour's address
        var token = (await browser.Get($"/member/company/contacts/{own}")).ValueOf("__RequestVerificationToken");
        foreach (
            var path in (string[])
                [$"/member/company/contacts/{theirs}", $"/member/company/contacts/{theirs}/delete", $"/member/company?handler=Primary&id={theirs}"]
        )
        {
            var form = new FormUrlEncodedContent([
                new("__RequestVerificationToken", token),
                new("Input.Name", "駭"),
                new("Input.Phone", "021234567"),
                new("Input.Email", "x@example.test"),
                new("Id", theirs.ToString()),
            ]);
            (await browser.Post(path, form)).ShouldBe(HttpStatusCode.NotFound);
        }

        (await app.Stored(neighbour)).Contacts.ShouldHaveSingleItem().Name.ShouldBe("鄰居");
    }

    [Fact]
    public async Task There_is_a_limit()
    {
        var company = await app.Found();
        for (var i = 0; i < 20; i++)
            await AddTo(company, $"第{i}位");
        var page = await (await app.Browse(company.Admin).In("en").Get(Add)).Submit(Fields("多", "z@example.test"));
        page.ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("at most 20 contacts");
    }

    [Fact]
    public async Task Two_who_make_another_one_primary_at_once_leave_one()
    {
        var company = await app.Found();
        List<Guid> ids = [];
        for (var i = 0; i < 5; i++)
            ids.Add(await AddTo(company, $"第{i}位"));
        await Task.WhenAll(ids.Select(id => Task.Run(() => app.Send(new MakeContactPrimary(id), company.Admin))));
        (await app.Stored(company)).Contacts.Count(c => c.IsPrimary).ShouldBe(1);
    }

    private static (string, string?)[] Fields(string name, string email) => [("Input.Name", name), ("Input.Phone", "04-2359-0002"), ("Input.Email", email)];

    private async Task<Guid> AddTo(Founded company, string name) =>
        (await app.Send(new AddContact(name, null, "0423590002", $"{Guid.CreateVersion7():N}@example.test", IsPrimary: false), company.Admin)).Value;

    private async Task<string> Primary(Founded company) => (await app.Stored(company)).Contacts.Single(c => c.IsPrimary).Name;
}
