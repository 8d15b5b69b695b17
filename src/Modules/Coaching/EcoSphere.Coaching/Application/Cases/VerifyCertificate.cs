using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>
/// Whether a certificate is genuine. Numbers follow each other, so the code that is printed beside the number is asked for as well: only who
/// holds the paper learns what it says. A wrong number and a wrong code are answered alike.
/// </summary>
[ForAnyone]
internal sealed record VerifyCertificate(string? Number, string? Code) : IQuery<CertificateView>;

internal sealed class VerifyCertificateHandler(ICoachingDb db) : IQueryHandler<VerifyCertificate, CertificateView>
{
    public async Task<Result<CertificateView>> Handle(VerifyCertificate request, CancellationToken cancellationToken)
    {
        var (number, code) = (TextInput.Line(request.Number)?.ToUpperInvariant(), TextInput.Code(request.Code)?.ToUpperInvariant());
        var checks = new FieldChecks();
        checks.Text(number, 20, nameof(request.Number), Error.Invalid("Enter the number of the certificate."));
        checks.Text(code, 40, nameof(request.Code), Error.Invalid("Enter the code that is printed below the number."));
        if (checks.Failure is { } failure)
            return failure;
        return
            await Certificates.Of(db, c => c.CertificateNumber == number && c.CertificateCode == code).SingleOrDefaultAsync(cancellationToken)
                is { } certificate
            ? certificate
            : Error.Of([CaseErrors.NoCertificate.On(nameof(request.Number))]);
    }
}
