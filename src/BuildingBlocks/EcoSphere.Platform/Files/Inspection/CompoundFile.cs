using System.Buffers.Binary;
using System.Text;

namespace EcoSphere.Platform.Files.Inspection;

/// <summary>One entry of a compound file's directory.</summary>
internal sealed record CompoundEntry(string Name, bool IsStream, uint Start, long Length, uint Left, uint Right, uint Child);

/// <summary>Reads a compound file (MS-CFB): a small file system of sectors. Whatever does not add up is an <see cref="InvalidDataException"/>.</summary>
internal sealed class CompoundFile
{
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const int DifatInHeader = 109;
    private const uint LastRegularSector = 0xFFFFFFFA;
    private const uint NoEntry = 0xFFFFFFFF;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int _sectorShift;
    private readonly int _miniShift;
    private readonly uint _miniCutoff;
    private readonly uint[] _fat;
    private readonly uint[] _miniFat;
    private readonly byte[] _miniStream;

    public CompoundFile(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        var header = bytes.Span;
        if (!Signatures.IsCompoundFile(header))
            throw new ContentMismatchException();
        if (header.Length < HeaderLength)
            throw new InvalidDataException("A header cut off.");
        _sectorShift = BinaryPrimitives.ReadUInt16LittleEndian(header[0x1E..]);
        _miniShift = BinaryPrimitives.ReadUInt16LittleEndian(header[0x20..]);
        _miniCutoff = ReadUInt(header, 0x38);
        if (_sectorShift is not (9 or 12) || _miniShift != 6)
            throw new InvalidDataException("Sectors of an unknown size.");

        _fat = ReadFat(header);
        Entries = ReadDirectory(ReadChain(_fat, ReadUInt(header, 0x30), long.MaxValue));
        _miniFat = AsNumbers(ReadChain(_fat, ReadUInt(header, 0x3C), long.MaxValue));
        _miniStream = ReadChain(_fat, Entries[0].Start, Entries[0].Length);
    }

    /// <summary>Every entry; the root is the first.</summary>
    public IReadOnlyList<CompoundEntry> Entries { get; }

    /// <summary>The entries that lie directly in the root.</summary>
    public IEnumerable<CompoundEntry> TopEntries()
    {
        var seen = new HashSet<uint>();
        var open = new Stack<uint>([Entries[0].Child]);
        while (open.TryPop(out var index))
        {
            if (index >= Entries.Count || !seen.Add(index))
                continue;
            var entry = Entries[(int)index];
            open.Push(entry.Left);
            open.Push(entry.Right);
            yield return entry;
        }
    }

    /// <summary>The content of a stream.</summary>
    public byte[] Read(CompoundEntry entry) => entry.Length < _miniCutoff ? ReadMini(entry) : ReadChain(_fat, entry.Start, entry.Length);

    private uint[] ReadFat(ReadOnlySpan<byte> header)
    {
        var places = new List<uint>(AsNumbers(header.Slice(0x4C, DifatInHeader * 4)));
        var perSector = (1 << _sectorShift) / 4;
        var difat = ReadUInt(header, 0x44);
        for (var left = SectorCount; difat < LastRegularSector; left--)
        {
            if (left == 0)
                throw new InvalidDataException("A circle of sectors.");
            var numbers = AsNumbers(Sector(difat));
            if (numbers.Length < perSector)
                throw new InvalidDataException("A sector cut off.");
            places.AddRange(numbers[..^1]);
            difat = numbers[^1];
        }

        var fat = new List<uint>();
        foreach (var place in places.Where(place => place < LastRegularSector))
        {
            fat.AddRange(AsNumbers(Sector(place)));
            if (fat.Count > SectorCount + (long)perSector * 2)
                break;
        }

        return [.. fat];
    }

    private long SectorCount => (_bytes.Length >> _sectorShift) + 1L;

    private ReadOnlySpan<byte> Sector(uint number)
    {
        var from = ((long)number + 1) << _sectorShift;
        if (from >= _bytes.Length)
            throw new InvalidDataException("A sector beyond the end.");
        // the last sector may be shorter: some programs do not fill it up
        return _bytes.Span.Slice((int)from, (int)Math.Min(1L << _sectorShift, _bytes.Length - from));
    }

    private byte[] ReadChain(uint[] fat, uint start, long length)
    {
        if (length != long.MaxValue && length > _bytes.Length)
            throw new InvalidDataException("A stream longer than its file.");
        using var content = new MemoryStream();
        for (var number = start; number < LastRegularSector && content.Length < length; number = Next(fat, number))
        {
            content.Write(Sector(number));
            if (content.Length > _bytes.Length)
                throw new InvalidDataException("A circle of sectors.");
        }

        return Cut(content, length);
    }

    private byte[] ReadMini(CompoundEntry entry)
    {
        using var content = new MemoryStream();
        for (var number = entry.Start; number < LastRegularSector && content.Length < entry.Length; number = Next(_miniFat, number))
        {
            var from = (long)number << _miniShift;
            if (from >= _miniStream.Length)
                throw new InvalidDataException("A sector beyond the end.");
            content.Write(_miniStream.AsSpan((int)from, (int)Math.Min(1L << _miniShift, _miniStream.Length - from)));
        }

        return Cut(content, entry.Length);
    }

    private static byte[] Cut(MemoryStream content, long length)
    {
        if (length == long.MaxValue)
            return content.ToArray();
        if (content.Length < length)
            throw new InvalidDataException("A stream cut off.");
        content.SetLength(length);
        return content.ToArray();
    }

    private static uint Next(uint[] table, uint number) => number < table.Length ? table[number] : throw new InvalidDataException("A sector without a place.");

    private static CompoundEntry[] ReadDirectory(byte[] directory)
    {
        var entries = new List<CompoundEntry>();
        for (var at = 0; at + EntryLength <= directory.Length; at += EntryLength)
        {
            var entry = directory.AsSpan(at, EntryLength);
            var nameLength = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[0x40..]) - 2, 0, 62);
            entries.Add(
                new CompoundEntry(
                    Encoding.Unicode.GetString(entry[..nameLength]),
                    entry[0x42] == 2,
                    ReadUInt(entry, 0x74),
                    // version 3 leaves rubbish in the upper half, and no upload is that large
                    ReadUInt(entry, 0x78),
                    ReadUInt(entry, 0x44),
                    ReadUInt(entry, 0x48),
                    entry[0x42] == 0 ? NoEntry : ReadUInt(entry, 0x4C)
                )
            );
        }

        return entries.Count > 0 && directory[0x42] == 5 ? [.. entries] : throw new InvalidDataException("No root.");
    }

    private static uint[] AsNumbers(ReadOnlySpan<byte> bytes)
    {
        var numbers = new uint[bytes.Length / 4];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = ReadUInt(bytes, i * 4);
        return numbers;
    }

    private static uint ReadUInt(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
