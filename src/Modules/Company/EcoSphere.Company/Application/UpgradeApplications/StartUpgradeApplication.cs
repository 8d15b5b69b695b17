using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.TaxIds;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>
/// The first step (F03): a number that no company has begins a draft, or corrects the number of the draft that is there. Where a company
/// has it, the answer is whom to ask, and nothing is kept.
/// </summary>
/// <param name="TaxId">As typed.</param>
/// <param name="IsOnCertificate">The applicant's word that a number which fails the check stands on the registration certificate.</param>
[ForMembers]
internal sealed record StartUpgradeApplication(string? TaxId, bool IsOnCertificate) : ICommand<TaxIdAnswer>;

/// <param name="Registered">The company that has the number, or null where the application can go on.</param>
internal sealed record TaxIdAnswer(RegisteredHint? Registered);

/// <summary>Whom to ask: enough for colleagues to recognise, too little for strangers to use.</summary>
internal sealed record RegisteredHint(string TaxId, string Company, IReadOnlyList<string> Administrators);

internal sealed class StartUpgradeApplicationHandler(ICompanyDb db, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<StartUpgradeApplication, TaxIdAnswer>
{
    public async Task<Result<TaxIdAnswer>> Handle(StartUpgradeApplication request, CancellationToken cancellationToken)
    {
        if (await db.PlaceOf(user.Id, cancellationToken) is { } place)
            return UpgradeErrors.BelongsToCompany(place.Company);
        var parsed = TaxId.Parse(request.TaxId, request.IsOnCertificate);
        if (parsed.Error is { } wrong)
            return wrong;
        var taxId = parsed.Value;
        if (await Registered(taxId, cancellationToken) is { } registered)
            return new TaxIdAnswer(registered);

        var now = clock.GetUtcNow();
        var open = await db.UpgradeApplications.SingleOrDefaultAsync(
            a =>
                a.ApplicantId == user.Id
                && (a.State == ApplicationState.Draft || a.State == ApplicationState.Submitted || a.State == ApplicationState.Returned),
            cancellationToken
        );
        if (open is null)
        {
            var number = await db.NextNumber(UpgradeApplication.Series, now, cancellationToken);
            db.UpgradeApplications.Add(UpgradeApplication.Start(number, taxId, user.Id, now));
            return new TaxIdAnswer(null);
        }

        var isSame = open.State == ApplicationState.Draft && open.TaxId == taxId.Value && open.ChecksumOverridden == !taxId.PassesCheck;
        if (!isSame && open.ChangeTaxId(taxId, now).Error is { } refused)
            return refused;
        return new TaxIdAnswer(null);
    }

    private async Task<RegisteredHint?> Registered(TaxId taxId, CancellationToken ct)
    {
        var company = await db
            .Companies.AsNoTracking()
            .Where(c => c.TaxId == taxId.Value)
            .Select(c => new
            {
                c.Name,
                Administrators = c.Memberships.Where(m => m.IsAdmin && m.IsActive).OrderBy(m => m.AddedAt).Select(m => new { m.Name, m.Email }).ToList(),
            })
            .SingleOrDefaultAsync(ct);
        return company is null
            ? null
            : new RegisteredHint(
                taxId.Value,
                company.Name,
                [.. company.Administrators.Select(a => $"{MaskedName.OfName(a.Name)} ({MaskedName.OfEmail(a.Email)})")]
            );
    }
}
