using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Contacts;

/// <summary>What is known of one contact of my company?</summary>
[ForMembers]
internal sealed record GetContact(Guid ContactId) : IQuery<ContactToEdit>;

/// <summary>A contact with the stamp of the company it belongs to.</summary>
internal sealed record ContactToEdit(Guid Version, ContactRow Contact, bool IsOnly);

internal sealed class GetContactHandler(ICompanyDb db, CompanyAccess access) : IQueryHandler<GetContact, ContactToEdit>
{
    public async Task<Result<ContactToEdit>> Handle(GetContact request, CancellationToken cancellationToken)
    {
        var place = await access.Look(cancellationToken);
        if (place.Error is { } refused)
            return refused;
        var (companyId, contactId) = (place.Value.CompanyId, request.ContactId);
        var found = await db
            .Companies.AsNoTracking()
            .Where(c => c.Id == companyId)
            .SelectMany(
                c => c.Contacts.Where(x => x.Id == contactId),
                (c, x) => new ContactToEdit(c.Version, new ContactRow(x.Id, x.Name, x.JobTitle, x.Phone, x.Email, x.IsPrimary), c.Contacts.Count() == 1)
            )
            .SingleOrDefaultAsync(cancellationToken);
        return found is null ? CompanyErrors.ContactNotFound : found;
    }
}
