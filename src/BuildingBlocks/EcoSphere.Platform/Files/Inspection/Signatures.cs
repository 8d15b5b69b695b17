using System.Buffers.Binary;

namespace EcoSphere.Platform.Files.Inspection;

/// <summary>First bytes by which formats are known.</summary>
internal static class Signatures
{
    private const int EndRecordLength = 22;

    /// <summary>The number of bytes from the start within which every archive can be told.</summary>
    public const int ArchiveHeadLength = 262;

    private static readonly byte[][] ArchiveHeads =
    [
        [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], // RAR
        [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], // 7z
        [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], // xz
        [0x28, 0xB5, 0x2F, 0xFD], // Zstandard
        [0x4D, 0x53, 0x43, 0x46, 0x00, 0x00, 0x00, 0x00], // cabinet
    ];

    /// <summary>The compound file of the binary Office formats and of encrypted Office files.</summary>
    public static bool IsCompoundFile(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>A ZIP, empty and split ones included.</summary>
    public static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8) || head.StartsWith("PK\x07\x08"u8);

    /// <summary>A gzip, which is also what compressed metafiles are.</summary>
    public static bool IsGzip(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]);

    /// <summary>Any archive but ZIP and gzip.</summary>
    public static bool IsOtherArchive(ReadOnlySpan<byte> head)
    {
        foreach (var known in ArchiveHeads)
        {
            if (head.StartsWith(known))
                return true;
        }

        return (head.StartsWith("BZh"u8) && head.Length > 10 && head[4..].StartsWith((ReadOnlySpan<byte>)[0x31, 0x41, 0x59, 0x26, 0x53, 0x59]))
            || (head.Length > 6 && head[2..].StartsWith("-lh"u8) && head[6] == (byte)'-')
            || (head.Length >= ArchiveHeadLength && head[257..].StartsWith("ustar"u8));
    }

    /// <summary>Whether the bytes can also be opened as a ZIP, which is read from its end.</summary>
    public static bool EndsAsZip(ReadOnlySpan<byte> bytes)
    {
        var from = Math.Max(0, bytes.Length - EndRecordLength - ushort.MaxValue);
        var tail = bytes[from..];
        for (var at = tail.LastIndexOf("PK\x05\x06"u8); at >= 0; at = tail[..at].LastIndexOf("PK\x05\x06"u8))
        {
            var record = tail[at..];
            if (record.Length < EndRecordLength)
                continue;
            var directoryLength = BinaryPrimitives.ReadUInt32LittleEndian(record[12..]);
            var commentLength = BinaryPrimitives.ReadUInt16LittleEndian(record[20..]);
            if (commentLength <= record.Length - EndRecordLength && directoryLength <= from + at)
                return true;
        }

        return false;
    }
}
