using System.IO.Compression;
using System.Text;

namespace EcoSphere.Portal.Tests.Security;

/// <summary>Every form that takes files refuses what is not what it says; the forms are found by walking through the portal.</summary>
public sealed class UploadTests(RealPortal portal) : IClassFixture<RealPortal>
{
    private static readonly byte[] Script = Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");

    public static TheoryData<string, byte[]> Harmful =>
        new()
        {
            { "drawing.svg", Script },
            { "page.html", Encoding.UTF8.GetBytes("<!DOCTYPE html><script>alert(1)</script>") },
            { "page.pdf", Encoding.UTF8.GetBytes("<!DOCTYPE html><script>alert(1)</script>") },
            { "picture.png", Script },
            { "program.exe", [0x4D, 0x5A, 0x90, 0x00, 0x03] },
            { "program.pdf", [0x4D, 0x5A, 0x90, 0x00, 0x03] },
            { "report.pdf.exe", [0x4D, 0x5A, 0x90, 0x00] },
            { "macro.xlsx", Zip("xl/vbaProject.bin") },
            { "nested.docx", Zip("inner.zip") },
            { "empty.pdf", [] },
        };

    [Theory]
    [MemberData(nameof(Harmful))]
    public async Task Nothing_harmful_is_kept(string name, byte[] content)
    {
        var forms = portal
            .Stops.Where(s => s.Stop.IsOpen)
            .SelectMany(s => s.Stop.Page.Forms().Where(f => f.Files.Count > 0).Select(f => (s.Who, Form: f)))
            .DistinctBy(f => (f.Who, f.Form.Action))
            .ToList();
        forms.Select(f => f.Form.Action).Distinct().Count().ShouldBeGreaterThan(3);
        var before = await DataPrint.Of(portal.App);
        foreach (var (who, form) in forms)
        {
            using var body = new MultipartFormDataContent();
            foreach (var (field, value) in form.Values)
                body.Add(new StringContent(value), field);
            foreach (var field in form.Files)
                body.Add(new ByteArrayContent(content), field, name);
            var answer = await portal.Of(who).Http.PostAsync(form.Action, body);
            // shown again with its error, or refused
            ((int)answer.StatusCode).ShouldBeOneOf([200, 400, 403, 404, 409], $"{who} {form.Action} {name}");
        }

        (await DataPrint.Of(portal.App)).ChangedSince(before).Where(t => t.EndsWith(".Files", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static byte[] Zip(string entry)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in (string[])["[Content_Types].xml", "xl/workbook.xml", "word/document.xml", entry])
            {
                using var content = zip.CreateEntry(part).Open();
                content.Write("<x/>"u8);
            }
        }

        return stream.ToArray();
    }
}
