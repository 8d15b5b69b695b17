using System.IO.Compression;
using EcoSphere.Kernel;

namespace EcoSphere.Platform.Files.Inspection;

/// <summary>An Office document of today (an Open Packaging ZIP): every entry is unpacked, counted and looked at once.</summary>
internal static class OpenPackageContent
{
    private const int MaxPartLength = 1024 * 1024;

    /// <summary>Looks through a package.</summary>
    /// <param name="bytes">The whole package.</param>
    /// <param name="kind">The kind it must be, or null for one that is embedded and may be any Office document.</param>
    /// <param name="budget">What unpacking may cost.</param>
    public static Error? Inspect(ArraySegment<byte> bytes, FileKind? kind, InspectionBudget budget)
    {
        if (Signatures.IsCompoundFile(bytes))
            return InsteadOfPackage(bytes, budget);
        if (!bytes.AsSpan().StartsWith("PK\x03\x04"u8))
            throw new ContentMismatchException();

        using var zip = new ZipArchive(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), ZipArchiveMode.Read);
        budget.AddEntries(zip.Entries.Count);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        byte[]? contentTypes = null;
        byte[]? relationships = null;
        foreach (var entry in zip.Entries)
        {
            var name = PlainName(entry.FullName);
            if (!names.Add(name))
                throw new InvalidDataException("Two entries of one name.");
            if (entry.IsEncrypted)
                return UploadErrors.Protected;
            if (IsMacroPart(name))
                return UploadErrors.Macros;

            if (Is(name, "[Content_Types].xml"))
                contentTypes = Unpack(entry, budget, MaxPartLength);
            else if (Is(name, "_rels/.rels"))
                relationships = Unpack(entry, budget, MaxPartLength);
            else if (InspectEntry(entry, name, budget) is { } refusal)
                return refusal;
        }

        if (contentTypes is null || relationships is null)
            throw new ContentMismatchException();
        var types = PackageTypes.Read(contentTypes);
        if (types.HaveMacros)
            return UploadErrors.Macros;
        var main = PackageTypes.MainPart(relationships);
        if (main is null || !names.Contains(main) || !IsMainPart(main, types.Of(main), kind))
            throw new ContentMismatchException();
        return null;
    }

    // An encrypted .docx or .xlsx is a compound file with the package sealed in it.
    private static Error? InsteadOfPackage(ArraySegment<byte> bytes, InspectionBudget budget) =>
        CompoundContent.Inspect(new CompoundFile(bytes), budget) ?? throw new ContentMismatchException();

    private static string PlainName(string fullName)
    {
        var name = fullName.Replace('\\', '/');
        if (
            name.Length == 0
            || name[0] == '/'
            || name.Contains(':', StringComparison.Ordinal)
            || name.Contains('\0', StringComparison.Ordinal)
            || name.Split('/').Any(part => part is "." or "..")
        )
        {
            throw new InvalidDataException("An entry that leads out of the package.");
        }

        return name;
    }

    private static bool IsMacroPart(string name) =>
        Path.GetFileName(name).StartsWith("vbaProject", StringComparison.OrdinalIgnoreCase)
        || Is(Path.GetFileName(name), "vbaData.xml")
        || name.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase);

    private static bool IsMainPart(string name, string? contentType, FileKind? kind) =>
        kind switch
        {
            FileKind.Docx => IsWord(name, contentType),
            FileKind.Xlsx => IsExcel(name, contentType),
            _ => IsWord(name, contentType)
                || IsExcel(name, contentType)
                || Is(contentType, "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")
                || Is(contentType, "application/vnd.openxmlformats-officedocument.presentationml.slide.main+xml"),
        };

    private static bool IsWord(string name, string? contentType) =>
        name.StartsWith("word/", StringComparison.OrdinalIgnoreCase)
        && Is(contentType, "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");

    private static bool IsExcel(string name, string? contentType) =>
        name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)
        && Is(contentType, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");

    private static Error? InspectEntry(ZipArchiveEntry entry, string name, InspectionBudget budget)
    {
        using var content = entry.Open();
        var head = new byte[Signatures.ArchiveHeadLength];
        var length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var start = head.AsSpan(0, length);
        budget.AddUnpacked(length, length, entry.CompressedLength);

        if (Signatures.IsOtherArchive(start) || (Signatures.IsGzip(start) && !IsCompressedMetafile(name)))
            return UploadErrors.Archive;
        if (Signatures.IsZip(start))
        {
            // a chart brings its workbook along, and that is all an office program embeds
            if (!name.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase))
                return UploadErrors.Archive;
            var package = Unpack(entry, budget);
            return budget.Nested(() => Inspect(package, null, budget));
        }

        if (Signatures.IsCompoundFile(start))
        {
            var embedded = Unpack(entry, budget);
            return budget.Nested(() => CompoundContent.Inspect(new CompoundFile(embedded), budget));
        }

        Drain(content, length, entry.CompressedLength, budget, Stream.Null, long.MaxValue);
        return null;
    }

    private static bool IsCompressedMetafile(string name) =>
        name.Contains("/media/", StringComparison.OrdinalIgnoreCase) && Path.GetExtension(name).ToLowerInvariant() is ".emz" or ".wmz";

    private static byte[] Unpack(ZipArchiveEntry entry, InspectionBudget budget, long limit = long.MaxValue)
    {
        using var content = entry.Open();
        using var unpacked = new MemoryStream();
        Drain(content, 0, entry.CompressedLength, budget, unpacked, limit);
        return unpacked.ToArray();
    }

    private static void Drain(Stream content, long before, long packed, InspectionBudget budget, Stream target, long limit)
    {
        var buffer = new byte[32 * 1024];
        for (int read; (read = content.Read(buffer)) > 0; )
        {
            before += read;
            budget.AddUnpacked(read, before, packed);
            if (before > limit)
                throw new InvalidDataException("A part of unlikely size.");
            target.Write(buffer, 0, read);
        }
    }

    private static bool Is(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
