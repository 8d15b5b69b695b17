using System.Security.Cryptography;
using EcoSphere.Platform.Files;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace EcoSphere.Platform.Tests.Files;

public sealed class DiskFileStoreTests : IDisposable
{
    private readonly FilesHost _host = new();
    private readonly DiskFileStore _store;

    public DiskFileStoreTests() => _store = new DiskFileStore(Options.Create(new FilesOptions { Directory = "uploads" }), _host);

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task What_is_saved_can_be_opened()
    {
        var content = RandomNumberGenerator.GetBytes(300_000);

        var stored = await _store.Save(new MemoryStream(content), CancellationToken.None);

        stored.Length.ShouldBe(content.Length);
        stored.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(content)));
        stored.StorageName.ShouldMatch(@"^[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{32}$");
        stored.StorageName.Length.ShouldBeLessThanOrEqualTo(StoredFile.StorageNameMaxLength);
        await using var opened = (await _store.Open(stored.StorageName, CancellationToken.None)).ShouldNotBeNull();
        using var read = new MemoryStream();
        await opened.CopyToAsync(read);
        read.ToArray().ShouldBe(content);
    }

    [Fact]
    public async Task Folders_are_spread_and_closed_to_others()
    {
        var names = new List<string>();
        for (var i = 0; i < 20; i++)
            names.Add((await _store.Save(new MemoryStream([1]), CancellationToken.None)).StorageName);

        names.Select(name => name[..5]).Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThan(10);
        if (OperatingSystem.IsWindows())
            return;
        File.GetUnixFileMode(Path.Combine(_host.ContentRootPath, "uploads", names[0])).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task What_is_old_is_listed_and_nothing_else()
    {
        var old = (await _store.Save(new MemoryStream([1]), CancellationToken.None)).StorageName;
        await _store.Save(new MemoryStream([2]), CancellationToken.None);
        var now = TimeProvider.System.GetUtcNow();
        Age(old, now.AddDays(-2));
        Age("unfinished/0", now.AddDays(-2));
        Age("not-ours.txt", now.AddDays(-2));

        (await _store.List(now.AddDays(-1), CancellationToken.None).ToListAsync()).ShouldBe([old]);
    }

    [Fact]
    public async Task What_a_crash_left_half_written_is_removed_when_it_is_old()
    {
        var now = TimeProvider.System.GetUtcNow();
        await _store.DeleteUnfinished(now, CancellationToken.None);
        Age("unfinished/0", now.AddDays(-2));
        Age("unfinished/1", now);
        var kept = (await _store.Save(new MemoryStream([1]), CancellationToken.None)).StorageName;
        Age(kept, now.AddDays(-2));

        await _store.DeleteUnfinished(now.AddDays(-1), CancellationToken.None);

        File.Exists(PathOf("unfinished/0")).ShouldBeFalse();
        File.Exists(PathOf("unfinished/1")).ShouldBeTrue();
        File.Exists(PathOf(kept)).ShouldBeTrue();
    }

    private string PathOf(string name) => Path.Combine(_host.ContentRootPath, "uploads", name);

    /// <summary>Gives a file its age; makes it where it is not there.</summary>
    private void Age(string name, DateTimeOffset at)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        if (!File.Exists(PathOf(name)))
            File.WriteAllText(PathOf(name), "x");
        File.SetLastWriteTimeUtc(PathOf(name), at.UtcDateTime);
    }

    [Fact]
    public async Task What_fails_half_way_leaves_nothing()
    {
        await Should.ThrowAsync<IOException>(() => _store.Save(new BreakingStream(), CancellationToken.None));

        Directory.GetFiles(_host.ContentRootPath, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_cancelled_leaves_nothing()
    {
        await Should.ThrowAsync<OperationCanceledException>(() => _store.Save(new MemoryStream([1]), new CancellationToken(canceled: true)));

        Directory.GetFiles(_host.ContentRootPath, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_deleted_is_gone_and_deleting_again_is_no_error()
    {
        var stored = await _store.Save(new MemoryStream([1, 2, 3]), CancellationToken.None);

        await _store.Delete(stored.StorageName, CancellationToken.None);
        await _store.Delete(stored.StorageName, CancellationToken.None);

        (await _store.Open(stored.StorageName, CancellationToken.None)).ShouldBeNull();
        (await _store.Open("ff/ff/" + new string('f', 32), CancellationToken.None)).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("aa/bb/../../../secret")]
    [InlineData("aa/bb/00000000000000000000000000000000\n")]
    [InlineData("AA/bb/00000000000000000000000000000000")]
    [InlineData(@"aa\bb\00000000000000000000000000000000")]
    [InlineData("unfinished/00000000000000000000000000000000")]
    public async Task Names_of_another_form_are_refused(string name)
    {
        await Should.ThrowAsync<ArgumentException>(async () => await _store.Open(name, CancellationToken.None));
        await Should.ThrowAsync<ArgumentException>(async () => await _store.Delete(name, CancellationToken.None));
    }

    private sealed class BreakingStream : MemoryStream
    {
        private int _reads;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            _reads++ == 0 ? ValueTask.FromResult(buffer.Length) : throw new IOException("The sender is gone.");
    }
}
