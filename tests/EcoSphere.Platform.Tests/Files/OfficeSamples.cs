using System.IO.Compression;
using System.Text;

namespace EcoSphere.Platform.Tests.Files;

/// <summary>Office packages, whole and hostile, built by hand.</summary>
internal static class OfficeSamples
{
    public const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public const string ExcelMain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public static byte[] Docx(params (string Name, byte[] Content)[] more) => Package("word/document.xml", WordMain, more);

    public static byte[] Xlsx(params (string Name, byte[] Content)[] more) => Package("xl/workbook.xml", ExcelMain, more);

    public static byte[] Package(string mainPart, string mainType, params (string Name, byte[] Content)[] more) =>
        Zip([("[Content_Types].xml", ContentTypes(mainPart, mainType)), ("_rels/.rels", Relationships(mainPart)), (mainPart, "<main/>"u8.ToArray()), .. more]);

    public static byte[] ContentTypes(string mainPart, string mainType, string more = "") =>
        Encoding.UTF8.GetBytes(
            $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
              <Default Extension="xml" ContentType="application/xml"/>
              <Override PartName="/{mainPart}" ContentType="{mainType}"/>
              {more}
            </Types>
            """
        );

    public static byte[] Relationships(string mainPart) =>
        Encoding.UTF8.GetBytes(
            $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="{mainPart}"/>
            </Relationships>
            """
        );

    public static byte[] Zip(IEnumerable<(string Name, byte[] Content)> entries)
    {
        using var target = new MemoryStream();
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(content);
            }
        }

        return target.ToArray();
    }
}
