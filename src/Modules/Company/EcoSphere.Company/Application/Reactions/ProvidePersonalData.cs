using EcoSphere.Company.Application.Privacy;
using EcoSphere.Identity.Contracts;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Privacy;

namespace EcoSphere.Company.Application.Reactions;

/// <summary>Answers a member's request for a copy with what this module holds.</summary>
internal sealed class ProvidePersonalData(ICompanyDb db) : IReaction<PersonalDataRequested>
{
    public async Task Handle(PersonalDataRequested fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var copy = await PersonalCopy.Of(db, fact.MemberId, fact.Email, ct);
        var files = await db.FilesGivenBy(fact.MemberId, ct);
        db.Publish(
            new PersonalDataProvided(
                fact.RequestId,
                "company",
                copy,
                [.. files.Select(f => new PersonalFile(f.FileName, f.ContentType, f.Length, f.StorageName))]
            ),
            fact.RequestId
        );
    }
}
