namespace EcoSphere.Consulting.Pages.Consulting;

internal static class CaseFacts
{
    /// <summary>The parts that are there with dots between them, or null.</summary>
    public static string? Joined(params string?[] parts) => string.Join(" · ", parts.Where(p => !string.IsNullOrEmpty(p))) is { Length: > 0 } all ? all : null;
}
