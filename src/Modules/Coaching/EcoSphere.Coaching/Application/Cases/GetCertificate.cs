using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>The certificate of a completed case (結案證明) for the firm or staff.</summary>
[ForMembers]
internal sealed record GetCertificate(Side Side, Guid ApplicationId) : IQuery<CertificateView>;

/// <summary>What a certificate says.</summary>
internal sealed record CertificateView(
    string Number,
    string Code,
    string CompanyName,
    string TaxId,
    LocalText Programme,
    LocalText Organiser,
    LocalText ExecutingBody,
    LocalText Item,
    DateTimeOffset BegunAt,
    DateTimeOffset CompletedAt
);

internal sealed class GetCertificateHandler(ICoachingDb db, CoachingAccess access) : IQueryHandler<GetCertificate, CertificateView>
{
    public async Task<Result<CertificateView>> Handle(GetCertificate request, CancellationToken cancellationToken)
    {
        var found = await access.Case(request.Side, request.ApplicationId, cancellationToken, db.Cases.AsNoTracking());
        if (found.Error is { } refused)
            return refused;
        var id = found.Value.Case.Id;
        return await Certificates.Of(db, c => c.Id == id).SingleOrDefaultAsync(cancellationToken) is { } certificate ? certificate : CaseErrors.NotFound;
    }
}
