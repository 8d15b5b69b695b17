using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Companies;

/// <summary>Staff change a company's data, what it joined as included.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="Version">The stamp of the state that the form showed.</param>
/// <param name="Profile">The answers.</param>
/// <param name="Kind">What it joined as.</param>
[ForStaff(Permissions.Company)]
internal sealed record EditCompany(Guid CompanyId, Guid Version, ProfileFields Profile, CompanyKind? Kind) : ICommand;

internal sealed class EditCompanyValidator : AbstractValidator<EditCompany>
{
    public EditCompanyValidator() => RuleFor(c => c).Custom((c, context) => context.Add(CompanyProfile.Check(c.Profile.As(c.Kind)).Failure));
}

internal sealed class EditCompanyHandler(ICompanyDb db) : ICommandHandler<EditCompany>
{
    public async Task<Result> Handle(EditCompany request, CancellationToken cancellationToken)
    {
        if (await db.WholeCompanies.SingleOrDefaultAsync(c => c.Id == request.CompanyId, cancellationToken) is not { } company)
            return CompanyErrors.NotFound;
        if (company.Version != request.Version)
            return FormErrors.Stale;
        var profile = CompanyProfile.From(request.Profile.As(request.Kind)).Value;
        if (await db.WhyNotOffered(company, profile, cancellationToken) is { } retired)
            return retired;
        return company.ChangeProfile(profile, Actor.Staff);
    }
}
