using EcoSphere.Platform.Operations.Messages;

namespace EcoSphere.UiKit.Pages.Admin.Operations;

/// <summary>The addresses of the pages for those who run the platform, written in one place.</summary>
internal static class OperationsLinks
{
    public const string Overview = "/admin/system";
    public const string Events = "/admin/system/events";
    public const string Mails = "/admin/system/mails";
    public const string Jobs = "/admin/system/jobs";
    public const string Audit = "/admin/system/audit";
    public const string Matrix = "/admin/system/permissions";
    public const string Holidays = "/admin/system/holidays";
    public const string NewHoliday = Holidays + "/new";

    public static string HolidaysOf(int year) => $"{Holidays}?year={year}";

    public static string RemoveHoliday(DateOnly day) => $"{Holidays}/{day:yyyy-MM-dd}/remove";

    public static string EventsOf(string module, MessageDirection direction, string state) =>
        $"{Events}?module={module}&direction={Word(direction)}&state={state}";

    public static string Event(string module, MessageDirection direction, long sequence) => $"{Events}/{module}/{Word(direction)}/{sequence}";

    public static string DiscardEvent(string module, MessageDirection direction, long sequence) => Event(module, direction, sequence) + "/discard";

    public static string MailsOf(string module, string state) => $"{Mails}?module={module}&state={state}";

    public static string Mail(string module, Guid id) => $"{Mails}/{module}/{id}";

    public static string AuditOf(Guid subject) => $"{Audit}?subject={subject}";

    public static string AuditLine(string module, Guid id) => $"{Audit}/{module}/{id}";

    public static string Word(MessageDirection direction) => direction == MessageDirection.Out ? "out" : "in";
}
