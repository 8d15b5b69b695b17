using System.Globalization;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>How a visit is named in histories and mails: the same in both languages.</summary>
internal static class VisitText
{
    public static LocalText Of(CaseVisit visit) => new($"{Day(visit)} {visit.Place}");

    public static string Day(CaseVisit visit) => visit.On.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture);
}
