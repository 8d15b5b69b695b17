using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Cases;

/// <summary>A version of the consultant's report (F11, 顧問報告書).</summary>
internal sealed class ReportVersion : Entity
{
    /// <summary>The most versions of one report.</summary>
    public const int Most = 20;

    private ReportVersion() { }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public Guid FileId { get; private set; }

    /// <summary>What is new in it.</summary>
    public string? Note { get; private set; }

    public Guid ById { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public static ReportVersion Of(int number, Guid fileId, string? note, Actor by, DateTimeOffset now) =>
        new()
        {
            Number = number,
            FileId = fileId,
            Note = note,
            ById = by.Id,
            ByName = by.Name,
            At = now,
        };

    public void EraseName() => ByName = "";
}
