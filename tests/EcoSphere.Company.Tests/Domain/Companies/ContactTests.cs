using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Companies;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Domain.Companies;

public class ContactTests
{
    private readonly RegisteredCompany _company = Make.Company();

    [Fact]
    public void The_first_contact_is_primary_without_being_asked()
    {
        var id = Add("甲", isPrimary: false);
        var contact = _company.Contacts.ShouldHaveSingleItem();
        (contact.Id, contact.Name, contact.JobTitle, contact.Phone, contact.Email, contact.IsPrimary).ShouldBe(
            (id, "甲", "經理", "0423590002", "contact@example.com", true)
        );
        var told = _company.Events.ShouldHaveSingleItem().ShouldBeOfType<CompanyContactsChanged>();
        told.CompanyId.ShouldBe(_company.Id);
        told.Contacts.ShouldBe([new CompanyContact(id, "甲", "經理", "0423590002", "contact@example.com", IsPrimary: true)]);
    }

    [Fact]
    public void A_new_primary_one_takes_the_place_and_is_told_first()
    {
        Add("甲", isPrimary: true);
        Add("乙", isPrimary: false, days: 1);
        Add("丙", isPrimary: true, days: 2);
        Primary().ShouldBe("丙");
        Told().ShouldBe(["丙", "甲", "乙"]);
    }

    [Fact]
    public void Another_can_be_made_primary()
    {
        Add("甲", isPrimary: true);
        var second = Add("乙", isPrimary: false);
        _company.MakePrimary(second, Actor.Member).ShouldSucceed();
        Primary().ShouldBe("乙");

        _company.TakeEvents();
        _company.MakePrimary(second, Actor.Member).ShouldSucceed();
        _company.Events.ShouldBeEmpty();
    }

    [Fact]
    public void After_the_primary_one_comes_the_oldest()
    {
        Add("甲", isPrimary: false, days: 3);
        Add("乙", isPrimary: false, days: 1);
        Add("丙", isPrimary: false, days: 2);
        _company.DeleteContact(_company.Contacts[0].Id, Actor.Member).ShouldSucceed();
        Primary().ShouldBe("乙");
        Told().ShouldBe(["乙", "丙"]);
    }

    [Fact]
    public void Deleting_another_leaves_the_primary_one_and_the_last_can_be_deleted()
    {
        var first = Add("甲", isPrimary: true);
        var second = Add("乙", isPrimary: false);
        _company.DeleteContact(second, Actor.Member).ShouldSucceed();
        Primary().ShouldBe("甲");
        _company.DeleteContact(first, Actor.Member).ShouldSucceed();
        Told().ShouldBeEmpty();
    }

    [Fact]
    public void Editing_keeps_who_is_primary()
    {
        var id = Add("甲", isPrimary: true);
        _company.EditContact(id, Make.Contact("甲甲", "other@example.com"), Actor.Member).ShouldSucceed();
        var contact = _company.Contacts.ShouldHaveSingleItem();
        (contact.Name, contact.Email, contact.IsPrimary).ShouldBe(("甲甲", "other@example.com", true));
        Told().ShouldBe(["甲甲"]);
    }

    [Fact]
    public void There_are_twenty_at_most()
    {
        for (var i = 0; i < RegisteredCompany.MaxContacts; i++)
            Add($"第{i}人", isPrimary: false);
        _company.AddContact(Make.Contact(), isPrimary: true, Actor.Member, Make.Now).ShouldFailWith(CompanyErrors.TooManyContacts);
        _company.Contacts.Count.ShouldBe(20);
    }

    [Fact]
    public void The_neighbours_contact_is_not_found()
    {
        var unknown = Guid.CreateVersion7();
        _company.EditContact(unknown, Make.Contact(), Actor.Member).ShouldFailWith(CompanyErrors.ContactNotFound);
        _company.MakePrimary(unknown, Actor.Member).ShouldFailWith(CompanyErrors.ContactNotFound);
        _company.DeleteContact(unknown, Actor.Member).ShouldFailWith(CompanyErrors.ContactNotFound);
    }

    /// <summary>Whatever is done in whatever order: exactly one is primary once there is any, and the last fact told is how it stands.</summary>
    [Fact]
    public void Exactly_one_is_primary_whatever_is_done() =>
        Prop.ForAll(
                Steps.Sequences(operations: 4),
                steps =>
                {
                    var company = Make.Company();
                    foreach (var step in steps)
                    {
                        var target = company.Contacts.Count == 0 ? Guid.CreateVersion7() : company.Contacts[step.Target % company.Contacts.Count].Id;
                        var result = step.Operation switch
                        {
                            0 => company.AddContact(Make.Contact(), step.Flag, Actor.Member, Make.Now.AddDays(step.Target)),
                            1 => company.DeleteContact(target, Actor.Member),
                            2 => company.MakePrimary(target, Actor.Member),
                            _ => company.EditContact(target, Make.Contact("改"), Actor.Member),
                        };
                        if (
                            company.Contacts.Count(c => c.IsPrimary) != Math.Min(1, company.Contacts.Count)
                            || company.Contacts.Count > RegisteredCompany.MaxContacts
                        )
                            return false;
                        var told = company.TakeEvents().OfType<CompanyContactsChanged>().LastOrDefault();
                        if (told is not null && !told.Contacts.ToHashSet().SetEquals(company.Contacts.Select(c => c.AsFact())))
                            return false;
                        if (told is not null && result.IsFailure)
                            return false;
                    }

                    return true;
                }
            )
            .QuickCheckThrowOnFailure();

    private Guid Add(string name, bool isPrimary, int days = 0) =>
        _company.AddContact(Make.Contact(name), isPrimary, Actor.Member, Make.Now.AddDays(days)).Value;

    private string Primary() => _company.Contacts.Single(c => c.IsPrimary).Name;

    private IEnumerable<string> Told() => _company.Events.OfType<CompanyContactsChanged>().Last().Contacts.Select(c => c.Name);
}
