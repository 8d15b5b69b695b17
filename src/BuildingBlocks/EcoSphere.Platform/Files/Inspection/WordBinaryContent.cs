using System.Buffers.Binary;
using EcoSphere.Kernel;

namespace EcoSphere.Platform.Files.Inspection;

/// <summary>A document of Word 97 to 2003: a compound file whose root holds the stream WordDocument.</summary>
internal static class WordBinaryContent
{
    private const ushort Word97 = 0xA5EC;
    private const ushort Word95 = 0xA5DC;
    private const ushort EncryptedFlag = 0x0100;

    public static Error? Inspect(ArraySegment<byte> bytes, InspectionBudget budget)
    {
        var file = new CompoundFile(bytes);
        if (CompoundContent.Inspect(file, budget) is { } refusal)
            return refusal;

        var document = file.TopEntries().FirstOrDefault(entry => entry.IsStream && entry.Name == "WordDocument") ?? throw new ContentMismatchException();
        var text = file.Read(document);
        if (text.Length < 12)
            throw new InvalidDataException("A document without its head.");
        if (BinaryPrimitives.ReadUInt16LittleEndian(text) is not (Word97 or Word95))
            throw new ContentMismatchException();
        return (BinaryPrimitives.ReadUInt16LittleEndian(text.AsSpan(10)) & EncryptedFlag) != 0 ? UploadErrors.Protected : null;
    }
}
