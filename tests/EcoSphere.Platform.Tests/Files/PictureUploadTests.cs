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

    private static async Task<Result<InspectedFile>> Inspect(byte[] bytes)
    {
        using var content = new MemoryStream(bytes);
        return await new UploadInspector(new NoVirusScanner()).Inspect(content, "picture.webp", UploadPolicy.Images, CancellationToken.None);
    }
}
