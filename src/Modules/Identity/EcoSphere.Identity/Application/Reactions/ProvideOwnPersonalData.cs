using System.Text.Encodings.Web;
using System.Text.Json;
using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Identity.Contracts;
using EcoSphere.Platform.Events;

namespace EcoSphere.Identity.Application.Reactions;

/// <summary>Identity answers for what it holds itself, in the same way as every other module. The names in the copy are those of the page that shows the data.</summary>
internal sealed class ProvideOwnPersonalData(IIdentityDb db) : IReaction<PersonalDataRequested>
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task Handle(PersonalDataRequested fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var data = await db.PersonalDataOf(fact.MemberId, ct) is { } found ? Of(found) : [];
        db.Publish(new PersonalDataProvided(fact.RequestId, "identity", JsonSerializer.Serialize(data, Json)), fact.RequestId);
    }

    private static Dictionary<string, object?> Of(PersonalData data) =>
        new(StringComparer.Ordinal)
        {
            ["Name"] = data.Name,
            ["E-mail address"] = data.Email,
            ["Telephone"] = data.Phone,
            ["Language of mails"] = data.Language,
            ["Registered"] = data.RegisteredAt,
            ["Activated"] = data.ActivatedAt,
            ["Company"] = data.Company,
            ["Staff permissions"] = data.Permissions,
            ["Agreements to the personal data notice"] = data.Consents.Select(c => new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["Version"] = c.Version,
                ["Agreed"] = c.GivenAt,
                ["Network address"] = c.IpAddress,
            }),
            ["Sign-ins"] = data.Sessions.Select(s => new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["Signed in"] = s.StartedAt,
                ["Last used"] = s.LastSeenAt,
                ["Ended"] = s.EndedAt,
                ["Network address"] = s.IpAddress,
                ["Browser"] = s.UserAgent,
            }),
            ["Single sign-on"] = data.SignOns.Select(s => new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["When"] = s.At,
                ["Service"] = s.ClientId,
                ["Result"] = s.Outcome.ToString(),
                ["Network address"] = s.IpAddress,
            }),
            ["Privacy requests"] = data.Requests.Select(r => new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["Number"] = r.Number,
                ["Requested"] = r.RequestedAt,
                ["What you wrote"] = r.Text,
                ["Our answer"] = r.Answer,
            }),
            ["Mails switched off"] = data.RefusedMails.Select(r => new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["Module"] = r.Module,
                ["Mails"] = r.Topic,
                ["Since"] = r.Since,
            }),
        };
}
