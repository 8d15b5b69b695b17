using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Domain.Verifications;

/// <summary>Something that was done with a check: a line of its history.</summary>
internal sealed class VerificationStep : Entity
{
    public const int NoteLength = 1000;

    private VerificationStep() { }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public VerificationAction Action { get; private set; }

    public VerificationState State { get; private set; }

    /// <summary>Who did it, or null for the clock.</summary>
    public Guid? ById { get; private set; }

    public string? ByName { get; private set; }

    /// <summary>What both sides read beside it.</summary>
    public string? Note { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static VerificationStep Of(int number, VerificationAction action, VerificationState state, Actor? by, string? note, DateTimeOffset now) =>
        new()
        {
            Number = number,
            Action = action,
            State = state,
            ById = by?.Id,
            ByName = by?.Name,
            Note = note,
            At = now,
        };

    public void EraseName() => ByName = "";
}

/// <summary>What a document of a check is.</summary>
internal enum VerificationDocumentKind
{
    /// <summary>The signed application (用印申請書).</summary>
    SignedApplication,

    /// <summary>What shows that the fee was paid.</summary>
    PaymentProof,

    /// <summary>What the supplier prepares for the check.</summary>
    ToolMaterial,

    /// <summary>The report of the check (檢核報告).</summary>
    Report,

    Other,
}

/// <summary>A document that one side gave the other.</summary>
internal sealed class VerificationDocument : Entity
{
    public const int TitleLength = 120;

    private VerificationDocument() { }

    /// <summary>What a side may give the other beside the steps; the application and the report come with theirs.</summary>
    public static IReadOnlyList<VerificationDocumentKind> KindsFrom(Side side) =>
        side == Side.Supplier
            ? [VerificationDocumentKind.PaymentProof, VerificationDocumentKind.ToolMaterial, VerificationDocumentKind.Other]
            : [VerificationDocumentKind.Other];

    public VerificationDocumentKind Kind { get; private set; }

    public Side From { get; private set; }

    public Guid FileId { get; private set; }

    public string Title { get; private set; } = "";

    public DateTimeOffset AddedAt { get; private set; }

    public static VerificationDocument Of(VerificationDocumentKind kind, Side from, Guid fileId, string title, DateTimeOffset now) =>
        new()
        {
            Kind = kind,
            From = from,
            FileId = fileId,
            Title = title,
            AddedAt = now,
        };
}
