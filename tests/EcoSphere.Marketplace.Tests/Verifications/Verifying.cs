using System.Text;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application;
using EcoSphere.Marketplace.Application.Verifications;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Messaging;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EcoSphere.Marketplace.Tests.Verifications;

/// <summary>Brings verifications to where a test begins, each step by its use case.</summary>
internal static class Verifying
{
    public static readonly byte[] Pdf = Encoding.ASCII.GetBytes(
        """
        %PDF-1.7
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Count 0 /Kids [] >> endobj
        xref
        0 3
        trailer << /Size 3 /Root 1 0 R >>
        startxref
        150
        %%EOF

        """
    );

    public static readonly Person Staff = Person.Staff(Permissions.Marketplace) with { Name = "甲檢核" };

    /// <summary>A verification in a state, with the tool of a shop (a new one unless given).</summary>
    public static async Task<Guid> Verification(
        this App app,
        Shop shop,
        VerificationState state = VerificationState.Requested,
        Guid? product = null,
        bool isPassed = true,
        string fee = "30000",
        DateOnly? validUntil = null
    )
    {
        var tool = product ?? await app.List(shop);
        var id = (await app.Send(new RequestVerification(tool, null), shop.Seller)).Value.Id;
        (VerificationState From, Func<Task> Step)[] way =
        [
            (VerificationState.Requested, async () => await app.Step(id, n => new ConfirmVerificationNeeds(id, n, fee, null))),
            (VerificationState.NeedsConfirmed, () => app.Apply(id, shop.Seller)),
            (VerificationState.Applied, async () => await app.Step(id, n => new AcceptVerificationApplication(id, n, null))),
            (
                VerificationState.Accepted,
                async () => await app.Step(id, n => new RecordVerificationPayment(id, n, fee, "AB12345678", TaipeiTime.DayOf(app.Clock.GetUtcNow()), null))
            ),
            (VerificationState.Paid, async () => await app.Step(id, n => new RecordVerificationCheck(id, n, isPassed, null))),
            (VerificationState.Checked, () => app.Report(id)),
            (
                VerificationState.Reported,
                async () => await app.Step(id, n => new CertifyTool(id, n, null, validUntil ?? TaipeiTime.DayOf(app.Clock.GetUtcNow()).AddYears(1)))
            ),
        ];
        foreach (var (from, step) in way)
        {
            if (from == state)
                break;
            await step();
        }

        (await app.Case(id)).State.ShouldBe(state);
        return id;
    }

    /// <summary>A step of staff who have read all of the case.</summary>
    public static async Task Step(this App app, Guid id, Func<int, ICommand> command) =>
        (await app.Send(command((await app.Case(id)).Steps.Count), Staff)).Error.ShouldBeNull();

    public static async Task Apply(this App app, Guid id, Person seller)
    {
        using var content = new MemoryStream(Pdf);
        var file = (await app.Send(new UploadForVerification(id, VerificationDocumentKind.SignedApplication, content, "申請書.pdf"), seller)).Value;
        (await app.Send(new ApplyForVerification(id, file, null), seller)).Error.ShouldBeNull();
    }

    public static async Task Report(this App app, Guid id)
    {
        using var content = new MemoryStream(Pdf);
        var file = (await app.Send(new UploadVerificationFile(id, VerificationDocumentKind.Report, content, "報告.pdf"), Staff)).Value;
        await app.Step(id, n => new SendVerificationReport(id, n, file, null));
    }

    public static async Task Pay(this App app, Guid id, Person seller)
    {
        using var content = new MemoryStream(Pdf);
        var file = (await app.Send(new UploadForVerification(id, VerificationDocumentKind.PaymentProof, content, "收據.pdf"), seller)).Value;
        (await app.Send(new AddSupplierDocument(id, file, VerificationDocumentKind.PaymentProof, "匯款收據"), seller)).Error.ShouldBeNull();
    }

    public static Task<ToolVerification> Case(this App app, Guid id) =>
        app.With<IMarketplaceDb, ToolVerification>(db => db.Verifications.AsNoTracking().SingleAsync(v => v.Id == id));

    public static Task<string?> Badge(this App app, Guid product) =>
        app.With<IMarketplaceDb, string?>(db => db.Products.Where(p => p.Id == product).Select(p => p.CertificateNumber).SingleAsync());
}
