using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;

namespace EcoSphere.Consulting.Pages.Consulting;

/// <summary>The addresses of the module's pages, written in one place.</summary>
internal static class ConsultingLinks
{
    public const string Landing = "/consulting";
    public const string OtherServices = "/consulting/other-services";

    public const string Member = "/member";
    public const string MyCases = "/member/diagnosis";
    public const string Notices = "/member/notices";
    public const string ApplyContact = $"{MyCases}/apply/contact";
    public const string ApplySubject = $"{MyCases}/apply/subject";
    public const string ApplyScan = $"{MyCases}/apply/scan";
    public const string ApplyCheck = $"{MyCases}/apply/check";
    public const string SelfAssessment = "/member/self-assessment";
    public const string Survey = "/member/survey";

    public const string Contacts = "/member/company";

    public const string ConsultantCases = "/consultant/cases";

    public const string AdminCases = "/admin/consulting/cases";
    public const string AdminTeams = "/admin/consulting/teams";
    public const string AdminNewTeam = $"{AdminTeams}/new";

    public static string Eligibility(int number) => $"{MyCases}/eligibility/{number}";

    public static string NotEligible(int number) => $"{OtherServices}?condition={number}";

    public static string MyCase(Guid id) => $"{MyCases}/{id}";

    public static string Withdraw(Guid id) => $"{MyCases}/{id}/withdraw";

    public static string ConsultantCase(Guid id) => $"{ConsultantCases}/{id}";

    public static string AdminCase(Guid id) => $"{AdminCases}/{id}";

    public static string AdminReject(Guid id) => $"{AdminCases}/{id}/reject";

    public static string AdminEnd(Guid id) => $"{AdminCases}/{id}/end";

    public static string AdminReassign(Guid id) => $"{AdminCases}/{id}/reassign";

    public static string AdminTeam(Guid id) => $"{AdminTeams}/{id}";

    public static string AdminAppoint(Guid teamId) => $"{AdminTeams}/{teamId}/appoint";

    public static string AdminConsultant(Guid id) => $"/admin/consulting/consultants/{id}";

    public static string AdminDismiss(Guid id) => $"/admin/consulting/consultants/{id}/dismiss";

    /// <summary>A case on the pages of a side.</summary>
    public static string Case(Side side, Guid id) =>
        side switch
        {
            Side.Firm => MyCase(id),
            Side.Consultant => ConsultantCase(id),
            _ => AdminCase(id),
        };

    public static string File(Side side, Guid caseId, CaseFile file) => $"{Case(side, caseId)}/files/{file.Id}";

    public static string Calendar(Side side, Guid caseId) => $"{Case(side, caseId)}/visit.ics";

    public static string CancelVisit(Side side, Guid caseId) => $"{Case(side, caseId)}/cancel-visit";

    /// <summary>Where a firm does a task of its case.</summary>
    public static string Task(FirmTask task, CaseView found) =>
        task switch
        {
            FirmTask.Eligibility => Eligibility(Domain.Cases.Eligibility.FirstOpen(found.Answers.Confirmed) ?? 1),
            FirmTask.Application => ApplyStart(found.OpenSections),
            FirmTask.SelfAssessment => SelfAssessment,
            FirmTask.Survey => Survey,
            _ => MyCase(found.Id),
        };

    /// <summary>The first page of the application that is open.</summary>
    public static string ApplyStart(ApplicationSections open) =>
        open.HasFlag(ApplicationSections.Contact) ? ApplyContact
        : open.HasFlag(ApplicationSections.Subject) ? ApplySubject
        : open.HasFlag(ApplicationSections.Scan) ? ApplyScan
        : ApplyCheck;
}
