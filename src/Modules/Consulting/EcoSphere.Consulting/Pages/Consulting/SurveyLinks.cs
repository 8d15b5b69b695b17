namespace EcoSphere.Consulting.Pages.Consulting;

/// <summary>The addresses of the pages about surveys and their templates.</summary>
internal static class SurveyLinks
{
    public const string Mine = "/member/survey";
    public const string Rating = $"{Mine}/satisfaction";
    public const string Check = $"{Mine}/check";
    public const string Workbook = $"{Mine}?handler=Workbook";

    public const string AdminResults = "/admin/consulting/surveys";
    public const string AdminTemplates = "/admin/consulting/templates";
    public const string AdminNewTemplate = $"{AdminTemplates}/new";

    public static string Sent(Guid caseId) => $"{Mine}/{caseId}";

    public static string File(Guid caseId) => $"{Mine}/{caseId}/files/workbook";

    public static string AdminSurvey(Guid caseId) => $"{AdminResults}/{caseId}";

    public static string AdminFile(Guid caseId) => $"{AdminResults}/{caseId}/files/workbook";

    public static string ResultsOf(Guid templateId) => $"{AdminResults}?template={templateId}";

    public static string AdminTemplate(Guid templateId) => $"{AdminTemplates}/{templateId}";
}
