using System.Globalization;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Members;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Consulting.Application.Mails;

/// <summary>A case that waits for a step of the side whose turn it is.</summary>
/// <param name="About">The case.</param>
/// <param name="Day">The last day in time.</param>
/// <param name="IsLate">Whether that day is over.</param>
internal sealed record DueCase(DiagnosisCase About, DateOnly Day, bool IsLate);

/// <summary>What a side is reminded of: one mail about all cases that wait for it.</summary>
internal static class DueMails
{
    /// <summary>More are not named; the list shows them.</summary>
    private const int MostNamed = 20;

    public static MailDraft Of(KnownMember reader, Side side, IReadOnlyList<DueCase> cases)
    {
        var kind = cases.Any(c => c.IsLate) ? "case-late" : "case-due";
        if (cases is [var only])
            return CaseMail.To(reader, kind, Subject(side, only), [Body(side, only.IsLate)], Why(side), "Open the case", Path(side, only.About.Id));
        List<Phrase> body = [new("These cases wait for you:"), .. cases.Take(MostNamed).Select(Line)];
        if (cases.Count > MostNamed)
            body.Add(new Phrase("and {0} more", (cases.Count - MostNamed).ToString(CultureInfo.InvariantCulture)));
        var subject = new Phrase("{0} diagnosis cases wait for you", cases.Count.ToString(CultureInfo.InvariantCulture));
        return CaseMail.To(reader, kind, subject, [.. body], Why(side), "Open the list of cases", Path(side));
    }

    private static Phrase Subject(Side side, DueCase due) =>
        !due.IsLate ? new Phrase("The case {0} is due today", due.About.Number)
        : side == Side.Staff ? new Phrase("The case {0} waits for the platform", due.About.Number)
        : new Phrase("The case {0} waits for you", due.About.Number);

    private static Phrase Body(Side side, bool isLate) =>
        (side, isLate) switch
        {
            (Side.Staff, true) => new("It should have been reviewed, or matched with a consultant, by now. Open the case to see what is to be done."),
            (Side.Staff, false) => new("It is to be reviewed, or matched with a consultant, by the end of today. Open the case to see what is to be done."),
            (_, true) => new("The step that is yours should have been taken by now. Open the case to see what is to be done."),
            _ => new("The step that is yours is to be taken by the end of today. Open the case to see what is to be done."),
        };

    private static Phrase Line(DueCase due) =>
        due.IsLate
            ? new Phrase("{0}: was due on {1}", due.About.Number, due.Day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture))
            : new Phrase("{0}: due today", due.About.Number);

    private static Phrase Why(Side side) =>
        side switch
        {
            Side.Firm => CaseMails.WhyFirm,
            Side.Consultant => CaseMails.WhyConsultant,
            _ => CaseMails.WhyStaff,
        };

    private static string Path(Side side, Guid? id = null) =>
        (
            side switch
            {
                Side.Firm => "/member/diagnosis",
                Side.Consultant => "/consultant/cases",
                _ => "/admin/consulting/cases",
            }
        ) + (id is { } one ? $"/{one}" : "");
}
