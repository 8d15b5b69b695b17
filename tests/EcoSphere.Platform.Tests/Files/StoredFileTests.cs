using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using Shouldly;
using Xunit;

namespace EcoSphere.Platform.Tests.Files;

public sealed class StoredFileTests
{
    [Fact]
    public void It_describes_what_was_inspected_and_saved()
    {
        var now = new DateTimeOffset(2026, 11, 20, 14, 30, 0, TimeSpan.FromHours(8));
        var person = Guid.CreateVersion7();

        var file = File(person, now);

        file.FileName.ShouldBe("證明.pdf");
        file.ContentType.ShouldBe("application/pdf");
        file.Length.ShouldBe(5);
        file.Sha256.ShouldBe("hash");
        file.StorageName.ShouldBe("name");
        file.UploadedBy.ShouldBe(person);
        file.UploadedAt.ShouldBe(now);
        file.UploadedAt.Offset.ShouldBe(TimeSpan.Zero);
        file.OwnerId.ShouldBeNull();
    }

    [Fact]
    public void It_belongs_to_one_record_for_good()
    {
        var file = File(Guid.CreateVersion7(), DateTimeOffset.UnixEpoch);
        var owner = Guid.CreateVersion7();

        file.Attach(owner).IsSuccess.ShouldBeTrue();
        file.Attach(owner).IsSuccess.ShouldBeTrue();
        file.Attach(Guid.CreateVersion7()).Error!.Kind.ShouldBe(ErrorKind.Conflict);
        file.OwnerId.ShouldBe(owner);
    }

    private static StoredFile File(Guid person, DateTimeOffset now) =>
        StoredFile.Create(new InspectedFile("證明.pdf", FileKind.Pdf, 5), new StoredContent("name", "hash", 5), person, now);
}
