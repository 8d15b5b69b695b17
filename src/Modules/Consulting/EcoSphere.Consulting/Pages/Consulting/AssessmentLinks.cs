using EcoSphere.Consulting.Domain;

namespace EcoSphere.Consulting.Pages.Consulting;

/// <summary>The addresses of the pages about self-assessments.</summary>
internal static class AssessmentLinks
{
    public const string Mine = "/member/self-assessment";
    public const string Check = $"{Mine}/check";
    public const string AddContact = "/member/company/contacts/add";
    public const string Diagnosis = "/member/diagnosis";

    /// <summary>How many blocks stand on one page of the form: what is sent stays far below what a form may hold, however many there are.</summary>
    public const int BlocksOfPart = 10;

    /// <summary>The page of the form on which a block stands, and the block on it.</summary>
    public static string Block(int position) => $"{Part(((position - 1) / BlocksOfPart) + 1)}#block-{position}";

    public static string Part(int part) => part <= 1 ? Mine : $"{Mine}?part={part}";

    public static string Remove(Guid blockId) => $"{Mine}/blocks/{blockId}/remove";

    public static string Sent(Guid caseId) => $"{Mine}/{caseId}";

    public static string OfConsultant(Guid caseId) => $"/consultant/cases/{caseId}/self-assessment";

    /// <summary>Where a side returns it for correction.</summary>
    public static string Return(Side side, Guid caseId) => $"{ConsultingLinks.Case(side, caseId)}/self-assessment/return";

    public static string OfStaff(Guid caseId) => $"/admin/consulting/cases/{caseId}/self-assessment";
}
