using System.Globalization;
using EcoSphere.Coaching.Domain;

namespace EcoSphere.Coaching.Pages.Coaching.Running;

/// <summary>The addresses of the running part: cases, their threads and yearly reports.</summary>
internal static class RunLinks
{
    public const string Member = "/member";
    public const string Admin = "/admin";
    public const string Mine = "/member/coaching";
    public const string Notices = "/member/notices";
    public const string MyFollowUps = "/member/coaching/follow-ups";
    public const string Coached = "/consultant/coaching";
    public const string AdminCases = "/admin/coaching/cases";
    public const string AdminFollowUps = "/admin/coaching/follow-ups";
    public const string AdminTotals = "/admin/coaching/follow-ups/totals";
    public const string Certificates = "/coaching/certificates";

    /// <summary>A case as a side opens it.</summary>
    public static string Case(Side side, Guid id) =>
        side switch
        {
            Side.Firm => $"{Mine}/{id}/case",
            Side.Coach => $"{Coached}/{id}",
            _ => $"{AdminCases}/{id}",
        };

    public static string Deliverable(Side side, Guid id, Guid deliverableId) => $"{Case(side, id)}/deliverables/{deliverableId}";

    public static string NewVisit(Side side, Guid id) => $"{Case(side, id)}/visits/new";

    public static string Visit(Side side, Guid id, Guid visitId) => $"{Case(side, id)}/visits/{visitId}";

    public static string CancelVisit(Side side, Guid id, Guid visitId) => $"{Visit(side, id, visitId)}/cancel";

    public static string VisitCalendar(Side side, Guid id, Guid visitId) => $"{Visit(side, id, visitId)}/visit.ics";

    public static string Messages(Side side, Guid id) => $"{Case(side, id)}/messages";

    public static string File(Side side, Guid id, Guid fileId) => $"{Case(side, id)}/files/{fileId}";

    public static string MessageFile(Side side, Guid id, int line, Guid fileId) =>
        $"{File(side, id, fileId)}?line={line.ToString(CultureInfo.InvariantCulture)}";

    public static string Certificate(Side side, Guid id) => $"{Case(side, id)}/certificate";

    public static string Stage(Guid id, string key) => $"{AdminCases}/{id}/stages/{key}";

    public static string TakeOver(Guid id) => $"{AdminCases}/{id}/take-over";

    public static string Complete(Guid id) => $"{AdminCases}/{id}/complete";

    public static string FollowUp(Side side, Guid id) => side == Side.Firm ? $"{MyFollowUps}/{id}" : $"{AdminFollowUps}/{id}";

    public static string CheckFollowUp(Guid id) => $"{MyFollowUps}/{id}/check";
}
