using EcoSphere.Kernel;

namespace EcoSphere.Platform.Files.Inspection;

/// <summary>What unpacking one upload may cost in all, everything nested in it included.</summary>
internal sealed class InspectionBudget(CancellationToken ct)
{
    private const int MaxDepth = 2;
    private const long MaxEntries = 5_000;
    private const long MaxUnpackedBytes = 200L * 1024 * 1024;
    private const long RatioMattersFrom = 1024 * 1024;
    private const long MaxRatio = 200;

    private long _entries;
    private long _bytes;
    private int _depth;

    /// <summary>Counts the entries of one archive.</summary>
    public void AddEntries(long count)
    {
        _entries += count;
        if (_entries > MaxEntries)
            throw new InvalidDataException("Too many entries.");
    }

    /// <summary>Counts bytes that came out of an entry, and compares what came out so far with what went in.</summary>
    public void AddUnpacked(int read, long unpackedOfEntry, long packedOfEntry)
    {
        ct.ThrowIfCancellationRequested();
        _bytes += read;
        if (_bytes > MaxUnpackedBytes)
            throw new InvalidDataException("Too much unpacked content.");
        if (unpackedOfEntry > RatioMattersFrom && unpackedOfEntry > packedOfEntry * MaxRatio)
            throw new InvalidDataException("Packed beyond reason.");
    }

    /// <summary>Looks into something embedded; a document within a document within a document is an archive.</summary>
    public Error? Nested(Func<Error?> inspect)
    {
        if (_depth == MaxDepth)
            return UploadErrors.Archive;
        _depth++;
        try
        {
            return inspect();
        }
        catch (ContentMismatchException)
        {
            return UploadErrors.Archive;
        }
        finally
        {
            _depth--;
        }
    }
}
