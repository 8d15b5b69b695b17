using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Inquiries.Drafts;
using EcoSphere.Marketplace.Application.Inquiries.Moves;
using EcoSphere.Marketplace.Application.Inquiries.Threads;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Marketplace.Tests.Domain;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Inquiries;

/// <summary>Two at once: each time one succeeds, or both do in some order, and whoever came second is told why.</summary>
public sealed class ConcurrencyTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Of_administrators_who_assign_at_once_one_succeeds_and_the_others_are_told_who_has_it()
    {
        var (first, second, asker) = (await app.Shop("甲供應商"), await app.Shop("乙供應商"), await app.Know(Person.Member()));
        var staff = await app.Administrator();
        var inquiry = await app.Ask(asker);
        var results = await AtOnce(8, n => app.Send(new AssignInquiry(inquiry, n % 2 == 0 ? first.Id : second.Id, null), staff));

        var winner = (await app.Stored(inquiry)).SupplierId;
        var name = winner == first.Id ? first.Name : second.Name;
        // whoever chose the same supplier finds it done
        results.Count(r => r.IsSuccess).ShouldBe(4);
        results.Where(r => r.IsFailure).ShouldAllBe(r => r.Error!.Kind == ErrorKind.Conflict && r.Error.Args.Contains(name));
        (await app.Lines(inquiry)).Count(m => m.Kind == MessageKind.Event).ShouldBe(1);
        await app.Pump();
        app.Mails.To((winner == first.Id ? first : second).Seller.Email).Count.ShouldBe(1);
        app.Mails.To((winner == first.Id ? second : first).Seller.Email).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_supplier_declines_while_the_asker_writes_and_no_word_is_lost()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        for (var round = 0; round < 5; round++)
        {
            var inquiry = await app.Ask(asker, shop);
            var results = await AtOnce(
                2,
                n =>
                    n == 0
                        ? app.Send(new DeclineInquiry(inquiry, "規模不合"), shop.Seller)
                        : app.Send(new WriteMessage(Side.Asker, inquiry, "補充說明", [], 0, default), asker)
            );
            results.ShouldAllBe(r => r.IsSuccess);
            var stored = await app.Stored(inquiry);
            (stored.State, stored.SupplierId, stored.UnreadBySupplier).ShouldBe((InquiryState.Unassigned, null, 0));
            stored.UnreadByStaff.ShouldBeGreaterThan(0);
            (await app.Lines(inquiry)).Count(m => m.Text == "補充說明").ShouldBe(1);
        }
    }

    [Fact]
    public async Task Closing_while_a_message_is_sent_takes_it_before_or_refuses_it()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        for (var round = 0; round < 5; round++)
        {
            var inquiry = await app.Ask(asker, shop);
            var results = await AtOnce(
                2,
                n =>
                    n == 0
                        ? app.Send(new CloseInquiry(Side.Supplier, inquiry, null), shop.Seller)
                        : app.Send(new WriteMessage(Side.Asker, inquiry, "等一下", [], 0, default), asker)
            );
            results[0].ShouldSucceed();
            var lines = await app.Lines(inquiry);
            if (results[1].IsFailure)
                results[1].ShouldFailWith(InquiryErrors.Closed);
            lines.Count(m => m.Text == "等一下").ShouldBe(results[1].IsSuccess ? 1 : 0);
            // nothing stands after the end
            lines[^1].Event.ShouldBe(InquiryEvent.Closed);
        }
    }

    [Fact]
    public async Task The_same_message_sent_many_times_at_once_is_written_once_and_mailed_once()
    {
        var (shop, asker) = (await app.Shop(), await app.Know(Person.Member()));
        var inquiry = await app.Ask(asker, shop);
        var file = await app.Upload(shop.Seller);
        var results = await AtOnce(4, _ => app.Send(new WriteMessage(Side.Supplier, inquiry, "報價如附", [file], 0, default), shop.Seller));
        results.ShouldAllBe(r => r.IsSuccess);
        (await app.Lines(inquiry)).ShouldHaveSingleItem().Attachments.Count.ShouldBe(1);
        (await app.Stored(inquiry)).UnreadByAsker.ShouldBe(1);
        await app.Pump();
        app.Mails.To(asker.Email).Count.ShouldBe(1);
    }

    [Fact]
    public async Task One_draft_kept_and_sent_many_times_at_once_is_one_inquiry()
    {
        var asker = await app.Know(Person.Member());
        var kept = await AtOnce(4, _ => app.Send(new KeepInquiryDraft(new SubjectOfForm(null, null), Asking.Answers, []), asker));
        kept.ShouldAllBe(r => r.IsSuccess);
        (await app.With<MarketplaceDb, int>(db => db.InquiryDrafts.CountAsync(d => d.MemberId == asker.Id))).ShouldBe(1);
        var draft = await app.Draft(asker);
        var sent = await AtOnce(4, _ => app.Send(new SendInquiry(draft.Id, draft.Version, false), asker));
        sent.ShouldAllBe(r => r.IsSuccess);
        (await app.With<MarketplaceDb, int>(db => db.Inquiries.CountAsync(i => i.AskerId == asker.Id))).ShouldBe(1);
    }

    private static Task<T[]> AtOnce<T>(int count, Func<int, Task<T>> work) => Task.WhenAll(Enumerable.Range(0, count).Select(n => Task.Run(() => work(n))));
}
