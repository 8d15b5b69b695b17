using System.Text;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using Shouldly;
using Xunit;

namespace EcoSphere.Platform.Tests.Files;

public sealed class UploadInspectorTests
{
    private static readonly UploadPolicy Policy = UploadPolicy.ProofDocuments;
    private static readonly byte[] RarHead = [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x01, 0x00, 1, 2, 3];
    private static readonly byte[] Html = "<html><script>alert(1)</script></html>"u8.ToArray();
    private static readonly byte[] Svg = """<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>"""u8.ToArray();
    private static readonly byte[] Rtf = @"{\rtf1\ansi hello}"u8.ToArray();
    private static readonly byte[] Ole10 = [4, 0, 0, 0, 2, 0, 1, 2];

    public static TheoryData<string, byte[], FileKind> Good =>
        new()
        {
            { "scan.jpg", PictureSamples.Jpeg(), FileKind.Jpeg },
            { "SCAN.JPEG", PictureSamples.Jpeg(comment: "taken < with > a camera"), FileKind.Jpeg },
            { "no end mark.jpg", PictureSamples.Jpeg(withEnd: false), FileKind.Jpeg },
            { "two pictures.jpg", PictureSamples.Jpeg(behind: PictureSamples.Jpeg()), FileKind.Jpeg },
            { "logo.png", PictureSamples.Png(comment: "a <b> tag"), FileKind.Png },
            { "report.pdf", PictureSamples.Pdf(), FileKind.Pdf },
            { "about encryption.pdf", PictureSamples.Pdf(head: "% on /Encryption and /Encrypt alone"), FileKind.Pdf },
            { "letter.doc", CompoundBuilder.Word(), FileKind.Doc },
            { "letter.docx", OfficeSamples.Docx(), FileKind.Docx },
            { "chart.docx", OfficeSamples.Docx(("word/embeddings/Microsoft_Excel_Sheet.xlsx", OfficeSamples.Xlsx())), FileKind.Docx },
            { "chart.doc", CompoundBuilder.Word(0, ("ObjectPool/_1/Package", OfficeSamples.Xlsx())), FileKind.Doc },
            { "metafile.docx", OfficeSamples.Docx(("word/media/image1.emz", [0x1F, 0x8B, 0x08, 0, 0])), FileKind.Docx },
            { "equation.docx", OfficeSamples.Docx(("word/embeddings/oleObject1.bin", CompoundBuilder.Of(("Equation Native", new byte[40])))), FileKind.Docx },
            { "numbers.xlsx", OfficeSamples.Xlsx(), FileKind.Xlsx },
            { "backslashes.xlsx", OfficeSamples.Xlsx((@"xl\worksheets\sheet1.xml", "<s/>"u8.ToArray())), FileKind.Xlsx },
            {
                "big.xlsx",
                OfficeSamples.Xlsx(
                    ("xl/worksheets/sheet1.xml", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 200_000).Select(i => $"<c r='{i}'/>"))))
                ),
                FileKind.Xlsx
            },
            { "by extension.xlsx", ByExtension(), FileKind.Xlsx },
        };

    public static TheoryData<string, byte[]> Mismatched =>
        new()
        {
            { "svg.png", Svg },
            { "html.jpg", Html },
            { "png.jpg", PictureSamples.Png() },
            { "jpeg.png", PictureSamples.Jpeg() },
            { "html.pdf", Html },
            { "late header.pdf", [.. Html, .. PictureSamples.Pdf()] },
            { "polyglot.pdf", PictureSamples.Pdf(head: "<script>alert(1)</script>") },
            { "polyglot end.pdf", PictureSamples.Pdf(behind: Html) },
            { "polyglot comment.jpg", PictureSamples.Jpeg(comment: "<SVG onload=alert(1)>") },
            { "polyglot end.jpg", PictureSamples.Jpeg(behind: Html) },
            { "polyglot php.png", PictureSamples.Png(comment: "<?php system($_GET[0]); ?>") },
            { "polyglot end.png", PictureSamples.Png(behind: Svg) },
            { "rtf.doc", Rtf },
            { "html.doc", Html },
            { "docx.doc", OfficeSamples.Docx() },
            { "doc.docx", CompoundBuilder.Word() },
            { "excel 97.doc", CompoundBuilder.Of(("Workbook", new byte[5000])) },
            { "word below.doc", CompoundBuilder.Of(("Workbook", new byte[5000]), ("Embedded/WordDocument", new byte[5000])) },
            { "xlsx.docx", OfficeSamples.Xlsx() },
            { "docx.xlsx", OfficeSamples.Docx() },
            { "elsewhere.docx", OfficeSamples.Package("other/document.xml", OfficeSamples.WordMain) },
            { "template.docx", OfficeSamples.Package("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml") },
            { "plain zip.xlsx", OfficeSamples.Zip([("readme.txt", "hi"u8.ToArray())]) },
            { "html first.docx", [.. Html, .. OfficeSamples.Docx()] },
            { "rar.docx", RarHead },
        };

    public static TheoryData<string, byte[]> Protected =>
        new()
        {
            { "encrypted.docx", CompoundBuilder.Of(("EncryptionInfo", new byte[200]), ("EncryptedPackage", new byte[6000])) },
            { "encrypted.xlsx", CompoundBuilder.Of(("EncryptionInfo", new byte[200]), ("EncryptedPackage", new byte[60])) },
            { "encrypted.doc", CompoundBuilder.Word(flags: 0x0100) },
            { "reference.pdf", PictureSamples.Pdf("/Encrypt 5 0 R") },
            { "dictionary.pdf", PictureSamples.Pdf("/Encrypt<</Filter/Standard>>") },
            { "escaped.pdf", PictureSamples.Pdf("/#45ncryp#74 % why\n 5 0 R") },
            { "stream.pdf", PictureSamples.Pdf(head: "9 0 obj << /Type /XRef /Encrypt 5 0 R /Length 0 >> stream") },
            { "zip.docx", EncryptedEntry(OfficeSamples.Docx()) },
        };

    public static TheoryData<string, byte[]> WithMacros =>
        new()
        {
            { "project.docx", OfficeSamples.Docx(("word/vbaProject.bin", CompoundBuilder.Of(("VBA/dir", new byte[10])))) },
            { "renamed.docx", OfficeSamples.Docx(("word/media/picture.dat", CompoundBuilder.Of(("VBA/dir", new byte[10])))) },
            {
                "type.docx",
                WithType("word/document.xml", OfficeSamples.WordMain, """<Default Extension="dat" ContentType="application/vnd.ms-office.vbaProject"/>""")
            },
            { "docm.docx", OfficeSamples.Package("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml") },
            { "xlsm.xlsx", OfficeSamples.Package("xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml") },
            { "excel 4.xlsx", OfficeSamples.Xlsx(("xl/macrosheets/sheet1.xml", "<x/>"u8.ToArray())) },
            {
                "embedded.docx",
                OfficeSamples.Docx(("word/embeddings/a.xlsx", OfficeSamples.Package("xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")))
            },
            { "word 97.doc", CompoundBuilder.Word(0, ("Macros/VBA/_VBA_PROJECT", new byte[10])) },
            { "excel in word.doc", CompoundBuilder.Word(0, ("ObjectPool/_1/_VBA_PROJECT_CUR/VBA/dir", new byte[10])) },
        };

    public static TheoryData<string, byte[]> WithArchives =>
        new()
        {
            { "zip.docx", OfficeSamples.Docx(("word/media/image1.png", OfficeSamples.Zip([("a.exe", "MZ"u8.ToArray())]))) },
            { "embedded zip.docx", OfficeSamples.Docx(("word/embeddings/a.xlsx", OfficeSamples.Zip([("a.exe", "MZ"u8.ToArray())]))) },
            { "rar.xlsx", OfficeSamples.Xlsx(("xl/data.xml", RarHead)) },
            { "gzip.xlsx", OfficeSamples.Xlsx(("xl/data.emz", [0x1F, 0x8B, 0x08, 0])) },
            { "tar.docx", OfficeSamples.Docx(("word/a.xml", [.. new byte[257], .. "ustar\0"u8, .. new byte[250]])) },
            {
                "deep.docx",
                OfficeSamples.Docx(
                    (
                        "word/embeddings/1.docx",
                        OfficeSamples.Docx(("word/embeddings/2.docx", OfficeSamples.Docx(("word/embeddings/3.docx", OfficeSamples.Docx()))))
                    )
                )
            },
            { "packager.docx", OfficeSamples.Docx(("word/embeddings/oleObject1.bin", CompoundBuilder.Of(("\u0001Ole10Native", Ole10)))) },
            { "packager.doc", CompoundBuilder.Word(0, ("ObjectPool/_1/\u0001Ole10Native", Ole10)) },
            { "zip in package.doc", CompoundBuilder.Word(0, ("ObjectPool/_1/Package", OfficeSamples.Zip([("a.exe", "MZ"u8.ToArray())]))) },
            { "zip behind.jpg", PictureSamples.Jpeg(behind: OfficeSamples.Zip([("a", [1])])) },
            { "zip far behind.jpg", PictureSamples.Jpeg(behind: [.. new byte[5000], .. OfficeSamples.Zip([("a", [1])])]) },
            { "rar behind.png", PictureSamples.Png(behind: RarHead) },
            { "zip behind.pdf", PictureSamples.Pdf(behind: OfficeSamples.Zip([("a", [1])])) },
            { "rar behind.pdf", PictureSamples.Pdf(behind: RarHead) },
        };

    public static TheoryData<string, byte[]> Damaged =>
        new()
        {
            { "cut.jpg", PictureSamples.Jpeg()[..40] },
            { "no picture.jpg", [0xFF, 0xD8, 0xFF, 0xD9] },
            { "cut.png", PictureSamples.Png()[..^6] },
            { "no header.png", [.. PictureSamples.Png()[..8], .. PictureSamples.Png()[33..]] },
            { "cut.pdf", PictureSamples.Pdf()[..100] },
            { "cut.doc", CompoundBuilder.Word()[..600] },
            { "head only.doc", CompoundBuilder.Word()[..20] },
            { "circle.doc", WithCircle(CompoundBuilder.Word()) },
            { "cut.docx", OfficeSamples.Docx()[..^30] },
            { "no xml.docx", OfficeSamples.Zip([("[Content_Types].xml", "<Types"u8.ToArray()), ("_rels/.rels", "<R/>"u8.ToArray())]) },
            {
                "entity bomb.docx",
                OfficeSamples.Zip([("[Content_Types].xml", """<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>"""u8.ToArray()), ("_rels/.rels", "<R/>"u8.ToArray())])
            },
            { "traversal.docx", OfficeSamples.Docx(("word/../../evil.xml", "x"u8.ToArray())) },
            { "traversal windows.docx", OfficeSamples.Docx((@"word\..\..\evil.xml", "x"u8.ToArray())) },
            { "absolute.docx", OfficeSamples.Docx(("/etc/evil.xml", "x"u8.ToArray())) },
            { "drive.docx", OfficeSamples.Docx(("C:/evil.xml", "x"u8.ToArray())) },
            { "twice.docx", OfficeSamples.Docx(("word/Document.xml", "x"u8.ToArray())) },
            { "ratio.xlsx", OfficeSamples.Xlsx(("xl/worksheets/sheet1.xml", new byte[3 * 1024 * 1024])) },
            { "total.xlsx", OfficeSamples.Xlsx([.. Enumerable.Range(0, 21).Select(i => ($"xl/{i}.xml", TenMegabytes))]) },
            { "many.xlsx", OfficeSamples.Xlsx([.. Enumerable.Range(0, 5000).Select(i => ($"xl/{i}.xml", Array.Empty<byte>()))]) },
            { "hidden bomb.docx", OfficeSamples.Docx(("word/embeddings/a.xlsx", OfficeSamples.Xlsx(("xl/bomb.xml", new byte[3 * 1024 * 1024])))) },
            { "lying.xlsx", WithFalseLengths(OfficeSamples.Xlsx(("xl/worksheets/sheet1.xml", new byte[3 * 1024 * 1024]))) },
        };

    // packs well, yet not beyond what honest sheets do
    private static byte[] TenMegabytes { get; } =
        Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 590_000).Select(i => $"{i * 7919 % 1000:000} aaaaaaaaaaaaaa")));

    [Theory]
    [MemberData(nameof(Good), DisableDiscoveryEnumeration = true)]
    public async Task What_is_what_it_says_is_taken(string name, byte[] content, FileKind kind)
    {
        using var stream = new MemoryStream(content);

        var result = await Inspector().Inspect(stream, name, Policy, CancellationToken.None);

        result.Error.ShouldBeNull();
        var picture = kind is FileKind.Jpeg or FileKind.Png ? new PictureSize(1, 1) : null;
        result.Value.ShouldBe(new InspectedFile(name, kind, content.Length, picture));
        stream.Position.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Mismatched), DisableDiscoveryEnumeration = true)]
    public Task What_is_something_else_is_refused(string name, byte[] content) =>
        IsRefused(name, content, UploadErrors.ContentMismatch(Path.GetExtension(name)));

    [Theory]
    [MemberData(nameof(Protected), DisableDiscoveryEnumeration = true)]
    public Task What_is_protected_is_refused(string name, byte[] content) => IsRefused(name, content, UploadErrors.Protected);

    [Theory]
    [MemberData(nameof(WithMacros), DisableDiscoveryEnumeration = true)]
    public Task What_has_macros_is_refused(string name, byte[] content) => IsRefused(name, content, UploadErrors.Macros);

    [Theory]
    [MemberData(nameof(WithArchives), DisableDiscoveryEnumeration = true)]
    public Task What_holds_an_archive_is_refused(string name, byte[] content) => IsRefused(name, content, UploadErrors.Archive);

    [Theory]
    [MemberData(nameof(Damaged), DisableDiscoveryEnumeration = true)]
    public Task What_is_damaged_or_a_bomb_is_refused(string name, byte[] content) => IsRefused(name, content, UploadErrors.Unreadable);

    [Fact]
    public async Task No_file_has_its_own_sentence()
    {
        (await Inspector().Inspect(null, null, Policy, CancellationToken.None)).Error.ShouldBe(UploadErrors.NoneChosen);
        (await Inspector().Inspect(new MemoryStream(), "", Policy, CancellationToken.None)).Error.ShouldBe(UploadErrors.NoneChosen);
    }

    [Theory]
    [InlineData("page.svg")]
    [InlineData("page.html")]
    [InlineData("book.xlsm")]
    [InlineData("letter.docm")]
    [InlineData("report.pdf.exe")]
    [InlineData("report")]
    [InlineData("report.pdf\u202Efdp.exe")]
    public async Task Other_extensions_are_refused(string name)
    {
        var error = (await Inspector().Inspect(new MemoryStream(PictureSamples.Pdf()), name, Policy, CancellationToken.None)).Error.ShouldNotBeNull();

        error.Message.ShouldBe("Choose a file of one of these types: {0}.");
        error.Args.ShouldBe([".jpg, .jpeg, .png, .pdf, .doc, .docx, .xlsx"]);
    }

    [Fact]
    public async Task A_kind_the_form_does_not_take_is_refused()
    {
        var result = await Inspector().Inspect(new MemoryStream(PictureSamples.Pdf()), "a.pdf", UploadPolicy.Images, CancellationToken.None);

        result.Error!.Args.ShouldBe([".jpg, .jpeg, .png, .webp"]);
    }

    [Fact]
    public Task An_empty_file_is_refused() => IsRefused("a.pdf", [], UploadErrors.Empty);

    [Fact]
    public async Task The_limit_itself_is_allowed_and_one_byte_more_is_not()
    {
        var content = PictureSamples.Pdf();
        var exact = new UploadPolicy([FileKind.Pdf], content.Length);
        var tight = new UploadPolicy([FileKind.Pdf], content.Length - 1);

        (await Inspector().Inspect(new MemoryStream(content), "a.pdf", exact, CancellationToken.None)).IsSuccess.ShouldBeTrue();
        (await Inspector().Inspect(new MemoryStream(content), "a.pdf", tight, CancellationToken.None)).Error!.Message.ShouldBe(
            "The file is larger than {0} MB. Make it smaller and upload it again."
        );
        UploadErrors.TooLarge(Policy).Args.ShouldBe([10m]);
    }

    [Fact]
    public async Task The_scanner_has_the_last_word()
    {
        var inspector = new UploadInspector(new RefusingScanner());

        (await inspector.Inspect(new MemoryStream(PictureSamples.Pdf()), "a.pdf", Policy, CancellationToken.None)).Error.ShouldBe(UploadErrors.Infected);
    }

    [Fact]
    public async Task The_name_is_cleaned_and_the_type_is_ours()
    {
        var file = (await Inspector().Inspect(new MemoryStream(PictureSamples.Pdf()), "C:\\secret\\登記\u202E表.PDF", Policy, CancellationToken.None)).Value;

        file.FileName.ShouldBe("登記表.PDF");
        file.ContentType.ShouldBe("application/pdf");
    }

    [Fact]
    public async Task Bytes_changed_at_random_are_judged_without_an_exception()
    {
        (string Name, byte[] Content)[] samples =
        [
            ("a.jpg", PictureSamples.Jpeg("comment")),
            ("a.png", PictureSamples.Png("comment")),
            ("a.pdf", PictureSamples.Pdf("/Encrypt 5 0 R")),
            ("a.doc", CompoundBuilder.Word(0, ("ObjectPool/_1/Package", OfficeSamples.Xlsx()))),
            ("a.docx", OfficeSamples.Docx(("word/embeddings/a.xlsx", OfficeSamples.Xlsx()))),
        ];
        var random = new Random(20261120);
        for (var round = 0; round < 3000; round++)
        {
            var (name, content) = samples[round % samples.Length];
            byte[] changed = [.. content];
            for (var i = random.Next(1, 6); i > 0; i--)
                changed[random.Next(name == "a.doc" ? 1600 : changed.Length) % changed.Length] = (byte)random.Next(256);
            if (random.Next(4) == 0)
                changed = changed[..random.Next(1, changed.Length)];

            await Inspector().Inspect(new MemoryStream(changed), name, Policy, CancellationToken.None);
        }
    }

    private static UploadInspector Inspector() => new(new NoVirusScanner());

    private static async Task IsRefused(string name, byte[] content, Error expected)
    {
        content.LongLength.ShouldBeLessThanOrEqualTo(Policy.MaxBytes);

        var error = (await Inspector().Inspect(new MemoryStream(content), name, Policy, CancellationToken.None)).Error.ShouldNotBeNull();

        error.Kind.ShouldBe(ErrorKind.Invalid);
        error.Message.ShouldBe(expected.Message);
        error.Args.ShouldBe(expected.Args);
    }

    private static byte[] WithType(string mainPart, string mainType, string more) =>
        OfficeSamples.Zip([
            ("[Content_Types].xml", OfficeSamples.ContentTypes(mainPart, mainType, more)),
            ("_rels/.rels", OfficeSamples.Relationships(mainPart)),
            (mainPart, "<main/>"u8.ToArray()),
        ]);

    // how System.IO.Packaging writes it: the main part's type as the default of all XML
    private static byte[] ByExtension() =>
        OfficeSamples.Zip([
            (
                "[Content_Types].xml",
                Encoding.UTF8.GetBytes(
                    $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="{OfficeSamples.ExcelMain}"/></Types>"""
                )
            ),
            ("_rels/.rels", OfficeSamples.Relationships("/xl/workbook.xml")),
            ("xl/workbook.xml", "<main/>"u8.ToArray()),
        ]);

    private static byte[] EncryptedEntry(byte[] zip)
    {
        // bit 0 of the flags, in every local and central header
        foreach (var (head, flags) in new[] { ("PK\u0003\u0004", 6), ("PK\u0001\u0002", 8) })
        {
            var mark = Encoding.Latin1.GetBytes(head);
            for (var at = zip.AsSpan().IndexOf(mark); at >= 0; )
            {
                zip[at + flags] |= 1;
                var next = zip.AsSpan(at + 4).IndexOf(mark);
                at = next < 0 ? -1 : at + 4 + next;
            }
        }

        return zip;
    }

    private static byte[] WithFalseLengths(byte[] zip)
    {
        var mark = "PK\u0001\u0002"u8;
        for (var at = zip.AsSpan().IndexOf(mark); at >= 0; )
        {
            BitConverter.GetBytes(100).CopyTo(zip, at + 24);
            var next = zip.AsSpan(at + 4).IndexOf(mark);
            at = next < 0 ? -1 : at + 4 + next;
        }

        return zip;
    }

    private static byte[] WithCircle(byte[] compound)
    {
        // every entry of the allocation table leads back to the first sector
        var fat = (BitConverter.ToInt32(compound, 0x4C) + 1) * 512;
        for (var at = fat; at < fat + 512; at += 4)
            compound.AsSpan(at, 4).Clear();
        return compound;
    }

    private sealed class RefusingScanner : IVirusScanner
    {
        public Task<Result> Scan(Stream content, CancellationToken ct)
        {
            content.Position.ShouldBe(0);
            return Task.FromResult<Result>(UploadErrors.Infected);
        }
    }
}
