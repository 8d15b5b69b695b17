using System.Buffers;
using System.Globalization;
using System.Text;
using EcoSphere.Platform.Files;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>
/// Names for files in an archive: they can be unpacked on every system, stay within their folder, and no two of them become one file.
/// </summary>
internal sealed class ArchiveNames
{
    private const string Nameless = "file";

    // what Windows does not let a file be named; the others take it
    private static readonly SearchValues<char> Refused = SearchValues.Create("<>:\"/\\|?*");
    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name in a folder that nothing else in the archive has.</summary>
    /// <param name="folder">A safe path without a slash at its end.</param>
    /// <param name="name">The name as it was given.</param>
    public string Place(string folder, string name)
    {
        var safe = Safe(name);
        var (stem, extension) = (Path.GetFileNameWithoutExtension(safe), Path.GetExtension(safe));
        var place = $"{folder}/{safe}";
        for (var number = 2; !_taken.Add(place); number++)
            place = string.Create(CultureInfo.InvariantCulture, $"{folder}/{stem} ({number}){extension}");
        return place;
    }

    private static string Safe(string name)
    {
        // composed, because macOS takes the two forms of a letter for one
        var clean = new StringBuilder(UploadName.Clean(name).Normalize(NormalizationForm.FormC));
        for (var i = 0; i < clean.Length; i++)
            if (Refused.Contains(clean[i]))
                clean[i] = '_';
        var safe = clean.ToString().Trim(' ', '.');
        if (safe.Length == 0)
            return Nameless;
        return IsDevice(safe.Split('.')[0].TrimEnd()) ? "_" + safe : safe;
    }

    private static bool IsDevice(string stem) =>
        Devices.Contains(stem, StringComparer.OrdinalIgnoreCase)
        || (
            stem.Length == 4
            && (stem.StartsWith("COM", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("LPT", StringComparison.OrdinalIgnoreCase))
            && stem[3] is (>= '0' and <= '9') or '¹' or '²' or '³'
        );
}
