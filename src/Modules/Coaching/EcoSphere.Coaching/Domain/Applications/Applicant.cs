using EcoSphere.Coaching.Domain.Programmes;

namespace EcoSphere.Coaching.Domain.Applications;

/// <summary>The firm that applies, as it is known on the day.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="Name">Its registered name.</param>
/// <param name="TaxId">統一編號.</param>
/// <param name="MemberId">Who applies for it.</param>
/// <param name="Facts">What its data say.</param>
internal sealed record Applicant(Guid CompanyId, string Name, string TaxId, Guid MemberId, FirmFacts Facts);

/// <summary>What is applied for.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Item">The item of it.</param>
/// <param name="Rank">The place of the item among those that the firm wants, from 1.</param>
/// <param name="SubmissionId">The same for all applications that were sent together.</param>
internal sealed record ItemChoice(Programme Programme, ProgrammeItem Item, int Rank, Guid SubmissionId)
{
    public FormParts Form => Programme.Forms.Of(Item.Id);
}
