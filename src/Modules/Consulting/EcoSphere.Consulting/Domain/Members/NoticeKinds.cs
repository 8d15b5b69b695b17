namespace EcoSphere.Consulting.Domain.Members;

/// <summary>The kinds of mails about cases that a reader can switch off, each by itself. That an application is refused or a case has ended is always told.</summary>
[Flags]
internal enum NoticeKinds
{
    None = 0,

    /// <summary>What was sent has arrived.</summary>
    Receipts = 1,

    /// <summary>The case goes on: approved, matched, given to another, the self-assessment is there.</summary>
    Progress = 2,

    /// <summary>Something has come back for correction.</summary>
    Corrections = 4,

    /// <summary>Times of the visit are proposed, chosen, declined, cancelled.</summary>
    Visits = 8,

    /// <summary>A report is there or has been received.</summary>
    Reports = 16,

    /// <summary>A step is late.</summary>
    Reminders = 32,

    All = Receipts | Progress | Corrections | Visits | Reports | Reminders,
}
