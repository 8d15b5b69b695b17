using System.Buffers.Binary;
using System.Text;

namespace EcoSphere.Platform.Tests.Files;

/// <summary>Writes compound files of version 3: streams below 4,096 bytes go to the small sectors, as the format asks.</summary>
internal sealed class CompoundBuilder
{
    private const int SectorLength = 512;
    private const int MiniLength = 64;
    private const int Cutoff = 4096;
    private const uint End = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;

    private readonly List<Node> _nodes = [new Node("Root Entry", 5, null)];

    public static byte[] Word(ushort flags = 0, params (string Path, byte[] Content)[] more)
    {
        var head = new byte[5000];
        BinaryPrimitives.WriteUInt16LittleEndian(head, 0xA5EC);
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(10), flags);
        return Of([("WordDocument", head), ("1Table", new byte[100]), .. more]);
    }

    public static byte[] Of(params (string Path, byte[] Content)[] streams)
    {
        var builder = new CompoundBuilder();
        foreach (var (path, content) in streams)
            builder.Add(path.Split('/'), content);
        return builder.Build();
    }

    private void Add(string[] path, byte[] content)
    {
        var parent = _nodes[0];
        foreach (var folder in path[..^1])
        {
            var found = parent.Children.Find(child => child.Name == folder);
            if (found is null)
                _nodes.Add(found = new Node(folder, 1, parent));
            parent = found;
        }

        _nodes.Add(new Node(path[^1], 2, parent) { Content = content });
    }

    private byte[] Build()
    {
        var sectors = new List<byte[]>();
        var fat = new List<uint>();
        var mini = new MemoryStream();
        var miniFat = new List<uint>();

        foreach (var node in _nodes.Where(node => node.Type == 2))
        {
            if (node.Content.Length >= Cutoff)
                node.Start = Append(node.Content);
            else if (node.Content.Length == 0)
                node.Start = End;
            else
                node.Start = AppendMini(node.Content);
        }

        _nodes[0].Start = mini.Length == 0 ? End : Append(mini.ToArray());
        _nodes[0].Length = mini.Length;
        var miniFatStart = miniFat.Count == 0 ? End : Append(Bytes(miniFat));
        var directoryStart = Append([.. _nodes.SelectMany(Entry)]);

        var fatSectors = 1;
        while (fatSectors * (SectorLength / 4) < sectors.Count + fatSectors)
            fatSectors++;
        var fatStart = (uint)sectors.Count;
        for (var i = 0; i < fatSectors; i++)
            fat.Add(0xFFFFFFFD);
        var fatBytes = Bytes(fat);
        Array.Resize(ref fatBytes, fatSectors * SectorLength);
        fatBytes.AsSpan(fat.Count * 4).Fill(0xFF);

        var header = new byte[SectorLength];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(header);
        Write16(header, 0x18, 0x3E);
        Write16(header, 0x1A, 3);
        Write16(header, 0x1C, 0xFFFE);
        Write16(header, 0x1E, 9);
        Write16(header, 0x20, 6);
        Write32(header, 0x2C, (uint)fatSectors);
        Write32(header, 0x30, directoryStart);
        Write32(header, 0x38, Cutoff);
        Write32(header, 0x3C, miniFatStart);
        Write32(header, 0x40, (uint)((miniFat.Count + 127) / 128));
        Write32(header, 0x44, End);
        header.AsSpan(0x4C).Fill(0xFF);
        for (var i = 0; i < fatSectors; i++)
            Write32(header, 0x4C + (i * 4), fatStart + (uint)i);
        return [.. header, .. sectors.SelectMany(sector => sector), .. fatBytes];

        uint Append(byte[] content)
        {
            var first = (uint)sectors.Count;
            for (var at = 0; at < content.Length; at += SectorLength)
            {
                var sector = new byte[SectorLength];
                content.AsSpan(at, Math.Min(SectorLength, content.Length - at)).CopyTo(sector);
                sectors.Add(sector);
                fat.Add(at + SectorLength < content.Length ? (uint)sectors.Count : End);
            }

            return first;
        }

        uint AppendMini(byte[] content)
        {
            var first = (uint)miniFat.Count;
            for (var at = 0; at < content.Length; at += MiniLength)
            {
                miniFat.Add(at + MiniLength < content.Length ? (uint)miniFat.Count + 1 : End);
            }

            mini.Write(content);
            mini.SetLength(miniFat.Count * MiniLength);
            mini.Position = mini.Length;
            return first;
        }
    }

    private byte[] Entry(Node node)
    {
        var entry = new byte[128];
        var name = Encoding.Unicode.GetBytes(node.Name);
        name.CopyTo(entry, 0);
        Write16(entry, 0x40, (ushort)(name.Length + 2));
        entry[0x42] = node.Type;
        entry[0x43] = 1;
        var siblings = node.Parent?.Children;
        var place = siblings?.IndexOf(node) ?? -1;
        Write32(entry, 0x44, Free);
        Write32(entry, 0x48, siblings is not null && place + 1 < siblings.Count ? (uint)_nodes.IndexOf(siblings[place + 1]) : Free);
        Write32(entry, 0x4C, node.Children.Count > 0 ? (uint)_nodes.IndexOf(node.Children[0]) : Free);
        Write32(entry, 0x74, node.Start);
        Write32(entry, 0x78, (uint)node.Length);
        return entry;
    }

    private static byte[] Bytes(List<uint> numbers) => [.. numbers.SelectMany(BitConverter.GetBytes)];

    private static void Write16(byte[] target, int at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(target.AsSpan(at), value);

    private static void Write32(byte[] target, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(target.AsSpan(at), value);

    private sealed class Node
    {
        private byte[] _content = [];

        public Node(string name, byte type, Node? parent)
        {
            (Name, Type, Parent) = (name, type, parent);
            parent?.Children.Add(this);
        }

        public string Name { get; }

        public byte Type { get; }

        public Node? Parent { get; }

        public List<Node> Children { get; } = [];

        public byte[] Content
        {
            get => _content;
            set => (_content, Length) = (value, value.Length);
        }

        public uint Start { get; set; }

        public long Length { get; set; }
    }
}
