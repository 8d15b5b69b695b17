using EcoSphere.Kernel;

namespace EcoSphere.Platform.Files.Inspection;

/// <summary>What is refused in every compound file, be it a document or an object embedded in one.</summary>
internal static class CompoundContent
{
    private static readonly string[] MacroNames = ["Macros", "VBA", "_VBA_PROJECT", "_VBA_PROJECT_CUR"];

    public static Error? Inspect(CompoundFile file, InspectionBudget budget)
    {
        budget.AddEntries(file.Entries.Count);
        if (Has(file, "EncryptedPackage"))
            return UploadErrors.Protected;
        if (MacroNames.Any(name => Has(file, name)))
            return UploadErrors.Macros;
        if (Has(file, "\u0001Ole10Native"))
            return UploadErrors.Archive;

        foreach (var package in file.Entries.Where(entry => entry.IsStream && Is(entry, "Package")))
        {
            if (budget.Nested(() => OpenPackageContent.Inspect(file.Read(package), null, budget)) is { } refusal)
                return refusal;
        }

        return null;
    }

    private static bool Has(CompoundFile file, string name) => file.Entries.Any(entry => Is(entry, name));

    private static bool Is(CompoundEntry entry, string name) => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase);
}
