using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Coaching.Domain.Members;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Coaching.Application.Mails;

/// <summary>What the people of a case are told, each in the chosen language.</summary>
internal static class CaseMails
{
    private static readonly Phrase WhyFirm = new("You get this mail because your company takes part in a coaching programme on EcoSphere.");
    private static readonly Phrase WhyCoach = new("You get this mail because you coach this firm on EcoSphere.");
    private static readonly Phrase WhyOfficer = new("You get this mail because you look after this case on EcoSphere.");

    public static MailDraft Begun(KnownMember reader, CaseFacts facts) =>
        ToFirm(
            reader,
            facts,
            "case-begun",
            new Phrase("The coaching {0} has begun", facts.Number),
            [
                new Phrase("The coaching of your company has begun: {0}.", Item(reader, facts)),
                new Phrase("The page of the case shows the stages with their days, what is to be handed in, and lets you ask questions."),
            ]
        );

    public static MailDraft Given(KnownMember reader, CaseFacts facts) =>
        ToCoach(
            reader,
            facts,
            "case-given",
            new Phrase("The coaching {0} is yours", facts.Number),
            [new Phrase("You coach {0}: {1}.", facts.Firm, Item(reader, facts))]
        );

    public static MailDraft GivenToOfficer(KnownMember reader, CaseFacts facts) =>
        ToFirm(
            reader,
            facts,
            "case-officer",
            new Phrase("You look after the coaching {0} now", facts.Number),
            [new Phrase("The coaching of {0} was given to you: {1}.", facts.Firm, Item(reader, facts))]
        ) with
        {
            Why = WhyOfficer,
            ButtonPath = $"/admin/coaching/cases/{facts.ApplicationId}",
        };

    public static MailDraft DeliverableReturned(KnownMember reader, CaseFacts facts, Deliverable returned, bool isFirm)
    {
        var subject = new Phrase("Please improve a document of {0}", facts.Number);
        Phrase[] body =
        [
            new Phrase("“{0}” was returned to be improved.", returned.Title.In(reader.Language == "en")),
            new Phrase("The page of the case says what is to be improved. Upload the new version there."),
        ];
        return isFirm ? ToFirm(reader, facts, "case-deliverable-returned", subject, body) : ToCoach(reader, facts, "case-deliverable-returned", subject, body);
    }

    public static MailDraft VisitPlanned(KnownMember reader, CaseFacts facts, CaseVisit visit) =>
        ToFirm(
            reader,
            facts,
            "case-visit",
            new Phrase("Visit to your factory on {0}", VisitText.Day(visit)),
            [
                new Phrase("For the coaching {0} a visit is planned on {1}: {2}.", facts.Number, VisitText.Day(visit), visit.Place),
                new Phrase("If the day does not suit you, write to us on the page of the case."),
            ]
        );

    public static MailDraft VisitCancelled(KnownMember reader, CaseFacts facts, CaseVisit visit) =>
        ToFirm(
            reader,
            facts,
            "case-visit-cancelled",
            new Phrase("The visit on {0} does not take place", VisitText.Day(visit)),
            [new Phrase("The visit for the coaching {0} on {1} does not take place.", facts.Number, VisitText.Day(visit))]
        );

    public static MailDraft Completed(KnownMember reader, CaseFacts facts) =>
        ToFirm(
            reader,
            facts,
            "case-completed",
            new Phrase("The coaching {0} is complete", facts.Number),
            [
                new Phrase("The coaching of your company is complete: {0}.", Item(reader, facts)),
                new Phrase("The page of the case holds your certificate. In the years after the programme we ask you for a yearly report of the results."),
            ]
        );

    public static MailDraft NewsForFirm(KnownMember reader, CaseFacts facts) =>
        ToFirm(reader, facts, "case-news", News(facts), [new Phrase("There is a new message about the coaching of your company.")]) with
        {
            ButtonText = new Phrase("Read it"),
            ButtonPath = $"{FirmPath(facts)}/messages",
        };

    public static MailDraft NewsForCoach(KnownMember reader, CaseFacts facts) =>
        ToCoach(reader, facts, "case-news", News(facts), [new Phrase("There is a new message about the coaching of {0}.", facts.Firm)]) with
        {
            ButtonText = new Phrase("Read it"),
            ButtonPath = $"/consultant/coaching/{facts.ApplicationId}/messages",
        };

    public static MailDraft NewsForOfficer(KnownMember reader, CaseFacts facts) =>
        ToFirm(reader, facts, "case-news", News(facts), [new Phrase("There is a new message about the coaching of {0}.", facts.Firm)]) with
        {
            Why = WhyOfficer,
            ButtonText = new Phrase("Read it"),
            ButtonPath = $"/admin/coaching/cases/{facts.ApplicationId}/messages",
        };

    private static Phrase News(CaseFacts facts) => new("There is something new to read in {0}", facts.Number);

    private static string Item(KnownMember reader, CaseFacts facts) => facts.Item.In(reader.Language == "en");

    private static string FirmPath(CaseFacts facts) => $"/member/coaching/{facts.ApplicationId}/case";

    private static MailDraft ToFirm(KnownMember reader, CaseFacts facts, string kind, Phrase subject, IReadOnlyList<Phrase> body) =>
        new(kind, reader.Email, reader.Name, reader.Language, subject, body, WhyFirm)
        {
            MemberId = reader.Id,
            ButtonText = new Phrase("Open the case"),
            ButtonPath = FirmPath(facts),
        };

    private static MailDraft ToCoach(KnownMember reader, CaseFacts facts, string kind, Phrase subject, IReadOnlyList<Phrase> body) =>
        new(kind, reader.Email, reader.Name, reader.Language, subject, body, WhyCoach)
        {
            MemberId = reader.Id,
            ButtonText = new Phrase("Open the case"),
            ButtonPath = $"/consultant/coaching/{facts.ApplicationId}",
        };
}
