using System.Text;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Inquiries.Attachments;
using EcoSphere.Marketplace.Application.Inquiries.Drafts;
using EcoSphere.Marketplace.Application.Inquiries.Threads;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Tests.Inquiries;

/// <summary>Brings inquiries to where a test begins.</summary>
internal static class Asking
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

    public static readonly DraftAnswers Answers = new(
        InquiryTopic.Price,
        "請報價",
        "林諮詢",
        "lin@example.com",
        "04-2359-0001",
        "綠源精密股份有限公司",
        "專員"
    );

    /// <summary>An administrator of the marketplace whom this module knows by name.</summary>
    public static Task<Person> Administrator(this App app) => app.Know(Person.Staff(Permissions.Marketplace));

    /// <summary>The product's part of the address.</summary>
    public static Task<string> Slug(this App app, Guid product) =>
        app.With<MarketplaceDb, string>(db => db.Products.Where(p => p.Id == product).Select(p => p.Slug).SingleAsync());

    /// <summary>A draft that can be sent.</summary>
    public static async Task<InquiryDraftView> Draft(
        this App app,
        Person asker,
        string? product = null,
        Guid? from = null,
        string need = "請報價",
        params Guid[] files
    )
    {
        var kept = await app.Send(new KeepInquiryDraft(new SubjectOfForm(product, from), Answers with { Need = need }, files), asker);
        kept.ShouldSucceed();
        return (await app.Send(new GetInquiryDraft(kept.Value), asker)).Value;
    }

    /// <summary>An inquiry as it is sent by its form.</summary>
    public static async Task<Guid> Sent(this App app, Person asker, string? product = null, params Guid[] files)
    {
        var draft = await app.Draft(asker, product, files: files);
        (await app.Send(new SendInquiry(draft.Id, draft.Version, ToPlatform: false), asker)).ShouldSucceed();
        return draft.Id;
    }

    public static async Task<Guid> Upload(this App app, Person person, string name = "規格.pdf")
    {
        using var content = new MemoryStream(Pdf);
        var uploaded = await app.Send(new UploadAttachment(content, name), person);
        uploaded.ShouldSucceed();
        return uploaded.Value.FileId;
    }

    public static async Task<ThreadView> Thread(this App app, Side side, Guid inquiry, Person reader) =>
        (await app.Send(new GetInquiryThread(side, inquiry), reader)).Value;

    /// <summary>Writes as from a page that has just been opened.</summary>
    public static async Task<Result> Write(this App app, Side side, Guid inquiry, Person writer, string text, params Guid[] files)
    {
        var thread = await app.Send(new GetInquiryThread(side, inquiry), writer);
        return thread.Error is { } error
            ? error
            : await app.Send(new WriteMessage(side, inquiry, text, files, thread.Value.LastLine, thread.Value.Slip.LastMessageAt), writer);
    }

    public static Task<List<InquiryMessage>> Lines(this App app, Guid inquiry) =>
        app.With<MarketplaceDb, List<InquiryMessage>>(db =>
            db.InquiryMessages.AsNoTracking().Where(m => m.InquiryId == inquiry).OrderBy(m => m.Id).ToListAsync()
        );
}
