using EcoSphere.Company.Contracts;
using EcoSphere.Kernel;

namespace EcoSphere.Company.Domain.Companies;

/// <content>Contacts: exactly one is primary once there is any.</content>
internal sealed partial class RegisteredCompany
{
    public const int MaxContacts = 20;

    private readonly List<Contact> _contacts = [];

    public IReadOnlyList<Contact> Contacts => _contacts;

    /// <summary>Adds a contact; the first one is primary in any case.</summary>
    /// <returns>The contact's id.</returns>
    public Result<Guid> AddContact(ContactDetails details, bool isPrimary, Actor by, DateTimeOffset now)
    {
        if (WhyClosed(by) is { } closed)
            return closed;
        if (_contacts.Count >= MaxContacts)
            return CompanyErrors.TooManyContacts;
        var contact = Contact.Add(details, now);
        _contacts.Add(contact);
        if (isPrimary)
            SetPrimary(contact);
        SettleContacts();
        return contact.Id;
    }

    public Result EditContact(Guid contactId, ContactDetails details, Actor by)
    {
        if (WhyClosed(by) is { } closed)
            return closed;
        if (_contacts.Find(c => c.Id == contactId) is not { } contact)
            return CompanyErrors.ContactNotFound;
        contact.Change(details);
        SettleContacts();
        return Result.Success();
    }

    public Result MakePrimary(Guid contactId, Actor by)
    {
        if (WhyClosed(by) is { } closed)
            return closed;
        if (_contacts.Find(c => c.Id == contactId) is not { } contact)
            return CompanyErrors.ContactNotFound;
        if (contact.IsPrimary)
            return Result.Success();
        SetPrimary(contact);
        SettleContacts();
        return Result.Success();
    }

    /// <summary>Deletes a contact; in the place of the primary one comes the one that has been there longest.</summary>
    public Result DeleteContact(Guid contactId, Actor by)
    {
        if (WhyClosed(by) is { } closed)
            return closed;
        if (_contacts.RemoveAll(c => c.Id == contactId) == 0)
            return CompanyErrors.ContactNotFound;
        SettleContacts();
        return Result.Success();
    }

    private void SetPrimary(Contact primary)
    {
        foreach (var contact in _contacts)
            contact.BePrimary(contact == primary);
    }

    private void SettleContacts()
    {
        // after the first one came, or the primary one went
        if (_contacts.Count > 0 && !_contacts.Exists(c => c.IsPrimary))
            SetPrimary(_contacts.OrderBy(c => c.AddedAt).ThenBy(c => c.Id).First());
        Raise(
            new CompanyContactsChanged(Id, [.. _contacts.OrderByDescending(c => c.IsPrimary).ThenBy(c => c.AddedAt).ThenBy(c => c.Id).Select(c => c.AsFact())])
        );
    }
}
