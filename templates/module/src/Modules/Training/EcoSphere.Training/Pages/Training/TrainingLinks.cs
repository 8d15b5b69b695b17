namespace EcoSphere.Training.Pages.Training;

/// <summary>The addresses of the module's pages, written in one place.</summary>
internal static class TrainingLinks
{
    public const string MemberCentre = "/member";
    public const string Mine = "/member/training";

    public static string One(Guid id) => $"{Mine}/{id}";
}
