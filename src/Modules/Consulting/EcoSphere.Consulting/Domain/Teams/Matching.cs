using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Members;
using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Teams;

/// <summary>The firm of a case that is to be matched.</summary>
internal sealed record FirmToMatch(Guid CompanyId, string TaxId);

/// <summary>Who may be matched with whom.</summary>
internal static class Matching
{
    /// <summary>Why a consultant cannot take a firm's case, or null.</summary>
    /// <param name="consultant">The consultant.</param>
    /// <param name="team">The consultant's team.</param>
    /// <param name="person">What is known of the consultant as a member.</param>
    /// <param name="firm">The firm.</param>
    /// <param name="load">How many cases the consultant has now.</param>
    public static Error? WhyNot(Consultant consultant, ConsultantTeam team, KnownMember? person, FirmToMatch firm, int load) =>
        !consultant.IsActive || !team.IsActive || person is not { IsReachable: true } ? TeamErrors.CannotTakeCases(consultant.Name)
        : person.CompanyId == firm.CompanyId ? TeamErrors.OwnFirm(consultant.Name)
        : consultant.ConflictWith(firm.TaxId) is { } conflict ? TeamErrors.InConflict(consultant.Name, conflict.Reason)
        : load >= consultant.Capacity ? TeamErrors.Full(consultant.Name, load)
        : null;

    public static MatchedConsultant As(Consultant consultant, ConsultantTeam team) => new(consultant.Id, consultant.Name, team.Id, team.Name);
}
