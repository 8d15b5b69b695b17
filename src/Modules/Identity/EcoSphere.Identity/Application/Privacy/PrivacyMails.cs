using EcoSphere.Identity.Application.Mails;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>What a member gets about a privacy request.</summary>
internal static class PrivacyMails
{
    private static Phrase Why => new("You get this mail because you made this request in the privacy centre of EcoSphere.");

    public static MailDraft CopyReady(Member member, PrivacyRequest request) =>
        IdentityMails.To(
            member,
            "copy-ready",
            new Phrase("The copy of your personal data is ready"),
            [
                new Phrase(
                    "Your request {0} is answered: all parts of EcoSphere have given what they hold about you. Sign in to download it; it stays there for 30 days.",
                    request.Number
                ),
                .. LeftOut(request),
            ],
            Why,
            "Download the copy",
            PathOf(request)
        );

    public static MailDraft Answered(Member member, PrivacyRequest request) =>
        IdentityMails.To(
            member,
            "privacy-answered",
            new Phrase("We have answered your request {0}", request.Number),
            [new Phrase("We have dealt with your request {0}. Our answer:", request.Number), new Phrase("“{0}”", request.Answer!)],
            Why,
            "See the request",
            PathOf(request)
        );

    public static MailDraft Refused(Member member, PrivacyRequest request) =>
        IdentityMails.To(
            member,
            "privacy-refused",
            new Phrase("We cannot do what you asked in {0}", request.Number),
            [
                new Phrase("We have examined your request {0} and cannot agree to it. The reason:", request.Number),
                new Phrase("“{0}”", request.Answer!),
                new Phrase("If you do not agree, answer through the privacy centre, or turn to the authority in charge."),
            ],
            Why,
            "See the request",
            PathOf(request)
        );

    public static MailDraft ErasureHeld(Member member, PrivacyRequest request) =>
        IdentityMails.To(
            member,
            "erasure-held",
            new Phrase("Your account cannot be deleted yet"),
            [
                new Phrase(
                    "Something has to be settled before your request {0} can go on. Open it to see what; when that is done you let it go on there.",
                    request.Number
                ),
            ],
            Why,
            "See the request",
            PathOf(request)
        );

    /// <summary>The member cannot look it up any more: what is kept and why stands in the mail, in each module's own words.</summary>
    public static MailDraft Erased(Member member, PrivacyRequest request) =>
        IdentityMails.To(
            member,
            "erased",
            new Phrase("Your account has been deleted"),
            [
                new Phrase(
                    "Your request {0} is completed: your account and your personal data on EcoSphere have been deleted, except what a law makes us keep.",
                    request.Number
                ),
                .. request
                    .Parts.Where(p => p.Kept is not null)
                    .OrderBy(p => p.Module, StringComparer.Ordinal)
                    .Select(p => new Phrase(p.Kept!) { Module = p.Module }),
                .. LeftOut(request),
                new Phrase("This is the last mail we send to this address."),
            ],
            new Phrase("You get this mail because you asked for your account to be deleted.")
        );

    private static IEnumerable<Phrase> LeftOut(PrivacyRequest request) =>
        request
            .Parts.Where(p => p.LeftOutBecause is not null)
            .Select(p => new Phrase("One part of EcoSphere could not be asked, and we went on without it: {0}", p.LeftOutBecause!));

    private static string PathOf(PrivacyRequest request) => $"/member/privacy/requests/{request.Id}";
}
