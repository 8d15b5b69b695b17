using EcoSphere.Company.Application;
using EcoSphere.Company.Application.Files;
using EcoSphere.Platform.Files;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.UpgradeApplications;

/// <summary>What the nightly jobs delete, and what they leave.</summary>
public sealed class RetentionTests : IAsyncLifetime
{
    private readonly App _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Unsent_drafts_go_after_180_days_without_a_change_and_with_them_their_files()
    {
        var (old, kept, sent) = (await _app.Member(), await _app.Member(), await _app.Member());
        var (oldId, keptId, sentId) = (await _app.Draft(old), await _app.Draft(kept), await _app.Submitted(sent));
        var content = await StorageName((await _app.Application(oldId)).ProofFileId!.Value);
        _app.Clock.Advance(TimeSpan.FromDays(179));
        await _app.Run("company", "CleanDrafts");
        (await Ids()).ShouldBe([oldId, keptId, sentId], ignoreOrder: true);

        await _app.Prove(keptId, kept);
        _app.Clock.Advance(TimeSpan.FromDays(2));
        await _app.Run("company", "CleanDrafts");

        (await Ids()).ShouldBe([keptId, sentId], ignoreOrder: true);
        (await Opens(content)).ShouldBeFalse();
        (await _app.With<ICompanyDb, int>(db => db.Files.CountAsync(f => f.OwnerId == oldId))).ShouldBe(0);
    }

    [Fact]
    public async Task Uploads_that_belong_to_nothing_go_after_a_day()
    {
        var applicant = await _app.Member();
        var id = await _app.Draft(applicant);
        var replaced = (await _app.Application(id)).ProofFileId!.Value;
        var present = await _app.Prove(id, applicant);
        using var stream = new MemoryStream(Applying.Pdf);
        var unattached = (await _app.Send(new UploadProof(id, stream, "left.pdf"), applicant)).Value;
        var contents = new[] { await StorageName(replaced), await StorageName(unattached), await StorageName(present) };

        await _app.Run("company", "CleanUploads");
        (await Files()).Count.ShouldBe(3);
        _app.Clock.Advance(TimeSpan.FromHours(25));
        await _app.Run("company", "CleanUploads");

        (await Files()).ShouldBe([present]);
        (await Opens(contents[0]), await Opens(contents[1]), await Opens(contents[2])).ShouldBe((false, false, true));
    }

    [Fact]
    public async Task A_document_that_was_reviewed_stays_when_another_takes_its_place()
    {
        var applicant = await _app.Member();
        var id = await _app.Submitted(applicant);
        var first = (await _app.Application(id)).ProofFileId!.Value;
        (
            await _app.Send(
                new EcoSphere.Company.Application.UpgradeApplications.ReturnUpgradeApplication(
                    id,
                    1,
                    "請補正",
                    [EcoSphere.Company.Domain.UpgradeApplications.ApplicationSections.Proof],
                    null,
                    null
                ),
                Person.Staff(EcoSphere.Kernel.Permissions.Company)
            )
        ).Error.ShouldBeNull();
        var second = await _app.Prove(id, applicant);

        _app.Clock.Advance(TimeSpan.FromDays(2));
        await _app.Run("company", "CleanUploads");

        (await Files()).ShouldBe([first, second], ignoreOrder: true);
    }

    private Task<List<Guid>> Ids() => _app.With<ICompanyDb, List<Guid>>(db => db.UpgradeApplications.Select(a => a.Id).ToListAsync());

    private Task<List<Guid>> Files() => _app.With<ICompanyDb, List<Guid>>(db => db.Files.Select(f => f.Id).ToListAsync());

    private Task<string> StorageName(Guid file) =>
        _app.With<ICompanyDb, string>(db => db.Files.Where(f => f.Id == file).Select(f => f.StorageName).SingleAsync());

    private async Task<bool> Opens(string storageName)
    {
        await using var content = await _app.Services.GetRequiredService<IFileStore>().Open(storageName, CancellationToken.None);
        return content is not null;
    }
}
