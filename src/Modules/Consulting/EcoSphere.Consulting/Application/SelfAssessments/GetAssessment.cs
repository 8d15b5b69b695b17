using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.SelfAssessments;

/// <summary>A self-assessment for somebody on one of the case's sides. The consultant and staff see it once it has been sent.</summary>
/// <param name="Side">On which side it is read.</param>
/// <param name="CaseId">The case, or null for the firm's last one.</param>
[ForMembers]
internal sealed record GetAssessment(Side Side, Guid? CaseId) : IQuery<AssessmentView>;

internal sealed class GetAssessmentHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : IQueryHandler<GetAssessment, AssessmentView>
{
    public async Task<Result<AssessmentView>> Handle(GetAssessment request, CancellationToken cancellationToken)
    {
        var mine = await access.CasesOf(request.Side, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        var found = await db.Assessment(mine.Value, request.CaseId, clock.GetUtcNow(), cancellationToken);
        if (found.IsFailure || (request.Side != Side.Firm && found.Value.SentAt is null))
            return AssessmentErrors.NotFound;
        if (request.Side != Side.Firm)
            return ToBeRead(found.Value);
        return found.Value.AreContactsOpen ? await WithPresentContacts(found.Value, cancellationToken) : found;
    }

    /// <summary>What is open and what is missing is the firm's concern.</summary>
    private static AssessmentView ToBeRead(AssessmentView view) =>
        view with
        {
            Blocks = [.. view.Blocks.Select(b => b with { IsOpen = false })],
            IsListOpen = false,
            AreContactsOpen = false,
            Missing = Array.Empty<Error>().ToLookup(_ => 0),
        };

    /// <summary>Until it is sent, the contacts are those that the company data have now.</summary>
    private async Task<AssessmentView> WithPresentContacts(AssessmentView view, CancellationToken ct)
    {
        var contacts = await db.PresentContacts(view.CaseId, ct);
        // what is said of missing contacts is said of the present ones
        var missing = view.Missing.SelectMany(g => g.Select(e => (Place: g.Key, Error: e))).Where(m => contacts.Count == 0 || m.Error.Field != "Contacts");
        return view with { Contacts = contacts, Missing = missing.ToLookup(m => m.Place, m => m.Error) };
    }
}
