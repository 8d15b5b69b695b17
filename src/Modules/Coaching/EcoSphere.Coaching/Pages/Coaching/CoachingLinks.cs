namespace EcoSphere.Coaching.Pages.Coaching;

/// <summary>The addresses of the module's pages, written in one place.</summary>
internal static class CoachingLinks
{
    public const string Programmes = "/coaching";
    public const string Finder = "/coaching/finder";

    public const string Mine = "/member/coaching";

    public const string AdminApplications = "/admin/coaching/applications";
    public const string AdminBatches = "/admin/coaching/batches";
    public const string AdminPlaces = "/admin/coaching/places";
    public const string AdminProgrammes = "/admin/coaching/programmes";
    public const string AdminNewProgramme = $"{AdminProgrammes}/new";

    public static string Programme(string slug) => $"{Programmes}/{slug}";

    public static string Firms(string slug, string code) => $"{Programmes}/{slug}/firms/{code}";

    public static string Apply(string slug) => $"{Mine}/apply/{slug}";

    public static string ApplyFor(string slug, Guid itemId) => $"{Apply(slug)}?item={itemId}";

    public static string ApplySection(string slug, string section) => $"{Apply(slug)}/{section}";

    public static string ApplyCheck(string slug) => $"{Apply(slug)}/check";

    public static string ApplyFile(string slug, Guid fileId) => $"{Apply(slug)}/files/{fileId}";

    public static string ApplyDiscard(string slug) => $"{Apply(slug)}/discard";

    public static string Case(Guid id) => $"{Mine}/{id}";

    public static string CasePrint(Guid id) => $"{Mine}/{id}/print";

    public static string CaseFile(Guid id, Guid fileId) => $"{Mine}/{id}/files/{fileId}";

    public static string CaseSection(Guid id, string section) => $"{Mine}/{id}/correct/{section}";

    public static string CaseResubmit(Guid id) => $"{Mine}/{id}/resubmit";

    public static string CaseWithdraw(Guid id) => $"{Mine}/{id}/withdraw";

    public static string AdminApplication(Guid id) => $"{AdminApplications}/{id}";

    public static string AdminApplicationFile(Guid id, Guid fileId) => $"{AdminApplications}/{id}/files/{fileId}";

    public static string AdminBatch(Guid id) => $"{AdminBatches}/{id}";

    public static string AdminProgramme(Guid id) => $"{AdminProgrammes}/{id}";

    public static string AdminPreview(Guid id) => $"{AdminProgrammes}/{id}/preview";

    public static string AdminCopy(Guid id) => $"{AdminProgrammes}/{id}/copy";

    public static string AdminNewItem(Guid id) => $"{AdminProgrammes}/{id}/items/new";

    public static string AdminItem(Guid id, Guid itemId) => $"{AdminProgrammes}/{id}/items/{itemId}";

    public static string AdminParts(Guid id, Guid? itemId = null) => $"{AdminProgrammes}/{id}/form{(itemId is null ? "" : $"/{itemId}")}";

    /// <summary>A list of the form of all items, or of one.</summary>
    public static string AdminPart(Guid id, string list, Guid? itemId) => $"{AdminProgrammes}/{id}/form/{list}{(itemId is null ? "" : $"/{itemId}")}";

    /// <summary>The questions of a set, or of a new one.</summary>
    public static string AdminQuestions(Guid id, Guid? itemId, string? set = null) =>
        $"{AdminPart(id, "questions", itemId)}{(set is null ? "" : $"?set={set}")}";

    public static string AdminRemoveItem(Guid id, Guid itemId) => $"{AdminItem(id, itemId)}/remove";
}
