using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Company.Application.Companies;

/// <summary>A member changes the company's data; the unified business number and what it joined as stay.</summary>
/// <param name="Version">The stamp of the state that the form showed.</param>
/// <param name="Profile">The answers.</param>
[ForMembers]
internal sealed record ChangeMyCompany(Guid Version, ProfileFields Profile) : ICommand;

internal sealed class ChangeMyCompanyHandler(ICompanyDb db, CompanyAccess access) : ICommandHandler<ChangeMyCompany>
{
    public async Task<Result> Handle(ChangeMyCompany request, CancellationToken cancellationToken)
    {
        var owned = await access.Change(cancellationToken);
        if (owned.Error is { } refused)
            return refused;
        var company = owned.Value;
        if (company.Version != request.Version)
            return FormErrors.Stale;
        var profile = CompanyProfile.From(request.Profile.As(company.Kind));
        if (profile.Error is { } invalid)
            return invalid;
        if (await db.WhyNotOffered(company, profile.Value, cancellationToken) is { } retired)
            return retired;
        return company.ChangeProfile(profile.Value, Actor.Member);
    }
}
