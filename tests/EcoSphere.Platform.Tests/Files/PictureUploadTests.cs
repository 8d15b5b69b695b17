using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using Shouldly;
using Xunit;

namespace EcoSphere.Platform.Tests.Files;

/// <summary>What pages take as a picture to be shown; WebP, which proofs are not sent as.</summary>
public sealed class PictureUploadTests
{
    public static TheoryData<byte[], string> Refused =>
        new()
        {
            { PictureSamples.Webp()[..20], UploadErrors.Unreadable.Message },
            { [.. PictureSamples.Webp()[..12], .. "XMP \0\0\0\0"u8], UploadErrors.Unreadable.Message },
            { PictureSamples.Png(), UploadErrors.ContentMismatch(".webp").Message },
            { PictureSamples.Webp("<script >alert(1)</script>"), UploadErrors.ContentMismatch(".webp").Message },
            { PictureSamples.Webp(behind: "<html></html>"u8.ToArray()), UploadErrors.ContentMismatch(".webp").Message },
            { PictureSamples.Webp(behind: OfficeSamples.Zip([("a", [1])])), UploadErrors.Archive.Message },
        };

    [Fact]
    public async Task A_webp_is_taken_with_what_cameras_write_into_it()
    {
        foreach (var bytes in (byte[][])[PictureSamples.Webp(), PictureSamples.Webp("<x:xmpmeta>a camera</x:xmpmeta>")])
        {
            var inspected = await Inspect(bytes);
            inspected.Error.ShouldBeNull();
            inspected.Value.Kind.ShouldBe(FileKind.Webp);
        }
    }

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public async Task A_webp_that_is_none_or_more_than_one_is_refused(byte[] bytes, string why) =>
        (await Inspect(bytes)).Error.ShouldNotBeNull().Message.ShouldBe(why);

    [Theory]
    [InlineData(640, 360)]
    [InlineData(6000, 4000)]
    public async Task The_size_is_read_from_every_form_of_picture(ushort width, ushort height)
    {
        foreach (var (name, bytes) in Pictures(width, height))
            (await Inspect(bytes, name)).Value.Size.ShouldBe(new PictureSize(width, height), name);
    }

    /// <summary>A few hundred bytes that unfold to gigabytes in the browser of whoever looks at them.</summary>
    [Theory]
    [InlineData(6000, 4001)]
    [InlineData(16_383, 16_383)]
    public async Task More_pixels_than_pages_show_are_refused(ushort width, ushort height)
    {
        foreach (var (name, bytes) in Pictures(width, height))
        {
            var refused = (await Inspect(bytes, name)).Error.ShouldNotBeNull(name);
            refused.Message.ShouldBe("The picture has more than {0} million pixels. Make it smaller and upload it again.");
            refused.Args.ShouldBe([24]);
        }
    }

    [Fact]
    public async Task A_scan_may_be_larger_than_a_picture_and_nothing_overflows()
    {
        (await Inspect(PictureSamples.Jpeg(width: 9922, height: 7016), "a3.jpg", UploadPolicy.ProofDocuments)).IsSuccess.ShouldBeTrue();
        (await Inspect(PictureSamples.Png(width: int.MaxValue, height: int.MaxValue), "bomb.png", UploadPolicy.ProofDocuments)).Error!.Args.ShouldBe([100]);
        (await Inspect(PictureSamples.Jpeg(height: 0), "none.jpg")).Error.ShouldBe(UploadErrors.Unreadable);
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Pictures(ushort width, ushort height) =>
        [
            ("a.png", PictureSamples.Png(width: width, height: height)),
            ("a.jpg", PictureSamples.Jpeg(width: width, height: height)),
            .. PictureSamples.Webps(width, height).Select(w => ("a.webp", w)),
        ];

    private static async Task<Result<InspectedFile>> Inspect(byte[] bytes, string name = "picture.webp", UploadPolicy? policy = null)
    {
        using var content = new MemoryStream(bytes);
        return await new UploadInspector(new NoVirusScanner()).Inspect(content, name, policy ?? UploadPolicy.Images, CancellationToken.None);
    }
}
