using EcoSphere.Platform.Mail;
using EcoSphere.Reliability.Tests.Probe;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Reliability.Tests.Events;

public sealed class MailTests : IAsyncLifetime
{
    private const string Reader = "reader@example.test";

    private App _app = null!;

    public async Task InitializeAsync() => _app = await App.Start(new App.Settings());

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_mail_that_cannot_be_sent_is_tried_again_after_each_wait_and_given_up_after_the_last()
    {
        _app.Mails.Failure = new IOException("no route");
        await Queue();
        await _app.Pump();
        var attempts = 1;
        foreach (
            var wait in (TimeSpan[])
                [
                    TimeSpan.FromSeconds(1),
                    TimeSpan.FromSeconds(5),
                    TimeSpan.FromSeconds(30),
                    TimeSpan.FromMinutes(5),
                    TimeSpan.FromHours(1),
                    TimeSpan.FromHours(6),
                ]
        )
        {
            (await Row()).ShouldBe(("Waiting", attempts));
            _app.Clock.Advance(wait - TimeSpan.FromMilliseconds(1));
            await _app.Pump();
            (await Row()).ShouldBe(("Waiting", attempts));
            _app.Clock.Advance(TimeSpan.FromMilliseconds(1));
            await _app.Pump();
            attempts++;
        }

        (await Row()).ShouldBe(("Failed", attempts));
        _app.Mails.To(Reader).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mail_is_sent_once_the_server_is_back()
    {
        _app.Mails.Failure = new IOException("no route");
        await Queue();
        await _app.Pump();
        _app.Mails.Failure = null;
        await _app.Pump();
        _app.Mails.To(Reader).ShouldBeEmpty("its time has not come");

        _app.Clock.Advance(TimeSpan.FromSeconds(1));
        await _app.Pump();
        await _app.Pump();
        _app.Mails.To(Reader).Count.ShouldBe(1);
        (await Row()).State.ShouldBe("Sent");
    }

    [Fact]
    public async Task A_crash_between_sending_and_the_mark_sends_the_same_mail_again_and_records_it_once()
    {
        await Queue();
        await _app.Pump();
        // what the crash leaves
        await _app.Execute("UPDATE \"Mails\" SET \"State\" = 'Waiting', \"SentAt\" = NULL");
        await _app.Pump();

        _app.Mails.To(Reader).Select(m => m.Id).Distinct().Count().ShouldBe(1, "receivers know the second copy by its id");
        (await _app.Read("SELECT \"State\" FROM \"Mails\"", row => row.GetString(0))).ShouldBe(["Sent"]);
    }

    [Fact]
    public async Task A_mail_that_another_host_has_noted_meanwhile_keeps_that_note()
    {
        _app.Mails.Sending = mail => _app.Execute("UPDATE \"Mails\" SET \"State\" = 'Sent', \"SentAt\" = 1");
        await Queue();
        await _app.Pump();

        (await _app.Read("SELECT \"State\", \"SentAt\" FROM \"Mails\"", row => (row.GetString(0), row.GetInt64(1)))).ShouldBe([("Sent", 1L)]);
    }

    private async Task<(string State, int Failures)> Row() =>
        (await _app.Read("SELECT \"State\", \"Failures\" FROM \"Mails\"", row => (row.GetString(0), row.GetInt32(1)))).Single();

    private Task Queue() =>
        _app.With<ProbeDb>(db =>
        {
            db.Send(new MailDraft("probe", Reader, "林小綠", "zh-TW", new Phrase("Subject"), [new Phrase("Body")], new Phrase("Why")));
            return db.SaveChangesAsync();
        });
}
