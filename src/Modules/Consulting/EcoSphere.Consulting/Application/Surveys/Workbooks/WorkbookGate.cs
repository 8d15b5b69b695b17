using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;

namespace EcoSphere.Consulting.Application.Surveys.Workbooks;

/// <summary>
/// What a workbook that is read by a program may hold, beyond what every upload is looked through for: no data from elsewhere, and no more
/// than a questionnaire can come to. A web or mail address that somebody typed is a link as well, and does no harm.
/// </summary>
internal static class WorkbookGate
{
    private const long MostUnpacked = 30L * 1024 * 1024;
    private const long MostRelationships = 1024 * 1024;

    private static readonly string[] FromElsewhere = ["xl/externalLinks/", "xl/connections.xml", "xl/queryTables/", "xl/model/", "customXml/itemData"];

    /// <summary>Why it is not read, or null. The stream stands at its beginning afterwards.</summary>
    public static Error? WhyNot(Stream content)
    {
        try
        {
            content.Position = 0;
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            long unpacked = 0;
            foreach (var entry in zip.Entries)
            {
                var name = entry.FullName.Replace('\\', '/').TrimStart('/');
                if (Array.Exists(FromElsewhere, start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
                    return SurveyErrors.ExternalLinks;
                if (name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) && PointsOutside(entry))
                    return SurveyErrors.ExternalLinks;
                // what the directory of the archive says of the length may be a lie: what comes out is counted
                unpacked += Length(entry, MostUnpacked - unpacked);
                if (unpacked > MostUnpacked)
                    return UploadErrors.Unreadable;
            }

            return null;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or NotSupportedException)
        {
            return UploadErrors.Unreadable;
        }
        finally
        {
            content.Position = 0;
        }
    }

    private static long Length(ZipArchiveEntry entry, long most)
    {
        using var part = entry.Open();
        var buffer = new byte[32 * 1024];
        long length = 0;
        for (int read; length <= most && (read = part.Read(buffer)) > 0; )
            length += read;
        return length;
    }

    private static bool PointsOutside(ZipArchiveEntry entry)
    {
        using var part = entry.Open();
        using var reader = XmlReader.Create(
            part,
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = MostRelationships,
            }
        );
        return XElement
            .Load(reader)
            .Elements()
            .Any(e =>
                string.Equals((string?)e.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase)
                && ((string?)e.Attribute("Type"))?.EndsWith("/hyperlink", StringComparison.Ordinal) != true
            );
    }
}
