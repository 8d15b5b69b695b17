using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Domain.Verifications;

/// <summary>
/// The check of a tool (數位工具檢核) as a case, from the supplier's request to the certificate and its end. What it means for the
/// product's badge is for the use case to do in the same transaction. This part is about the way there; the certificate is the other.
/// </summary>
internal sealed partial class ToolVerification : AggregateRoot
{
    /// <summary>The most documents, so that a case stays one that can be read.</summary>
    public const int MostDocuments = 50;

    private readonly List<VerificationStep> _steps = [];
    private readonly List<VerificationDocument> _documents = [];

    private ToolVerification() { }

    /// <summary>The reference number, such as <c>TV-2026-000012</c>.</summary>
    public string Number { get; private set; } = "";

    public Guid ProductId { get; private set; }

    public Guid SupplierId { get; private set; }

    public VerificationState State { get; private set; }

    public DateTimeOffset RequestedAt { get; private set; }

    /// <summary>When it came into its present state, or the turn passed on within it; queues are sorted by it.</summary>
    public DateTimeOffset StateSince { get; private set; }

    /// <summary>The fee that was agreed by telephone, in NT$.</summary>
    public decimal? FeeQuoted { get; private set; }

    /// <summary>The fee that was paid, in NT$.</summary>
    public decimal? FeePaid { get; private set; }

    public string? InvoiceNumber { get; private set; }

    public DateOnly? PaidOn { get; private set; }

    /// <summary>Whether the tool passed, once it has been checked.</summary>
    public bool? IsPassed { get; private set; }

    public IReadOnlyList<VerificationStep> Steps => _steps;

    public IReadOnlyList<VerificationDocument> Documents => _documents;

    public bool IsOpen => VerificationMoves.Open.Contains(State);

    public VerificationStage? Stage => VerificationMoves.StageOf(State);

    /// <summary>Whether the supplier has still to pay, or to show that it has; a free check has nothing to be paid.</summary>
    public bool IsPaymentAwaited =>
        State == VerificationState.Accepted && FeeQuoted > 0 && !_documents.Exists(d => d.Kind == VerificationDocumentKind.PaymentProof);

    /// <summary>1: a supplier asks for the check of a tool.</summary>
    public static Result<ToolVerification> Request(string number, Guid productId, Guid supplierId, Actor by, string? note, DateTimeOffset now)
    {
        if (by.Side != Side.Supplier)
            return VerificationErrors.SupplierOnly;
        if (NoteOf(note) is { Error: { } tooLong })
            return tooLong;
        var verification = new ToolVerification
        {
            Number = number,
            ProductId = productId,
            SupplierId = supplierId,
            RequestedAt = now,
            StateSince = now,
        };
        verification._steps.Add(VerificationStep.Of(1, VerificationAction.Request, VerificationState.Requested, by, TextInput.Paragraphs(note), now));
        return verification;
    }

    /// <summary>2: staff has telephoned, and the fee is agreed.</summary>
    public Result ConfirmNeeds(Actor by, decimal? fee, string? note, DateTimeOffset now)
    {
        if (!VerificationFee.IsAmount(fee))
            return Refuse(VerificationAction.ConfirmNeeds, by) ?? Error.Of([Error.Invalid("Enter the amount in NT$, without decimals.").On("Fee")]);
        return Move(VerificationAction.ConfirmNeeds, by, note, now, () => FeeQuoted = fee);
    }

    /// <summary>3: the supplier hands in the signed application.</summary>
    public Result Apply(Actor by, Guid? signedApplicationId, string? note, DateTimeOffset now)
    {
        if (signedApplicationId is not { } file)
            return Refuse(VerificationAction.Apply, by) ?? Error.Of([Error.Invalid("Upload the signed application.").On("File")]);
        return Move(VerificationAction.Apply, by, note, now, () => Keep(VerificationDocumentKind.SignedApplication, by.Side, file, "", now));
    }

    /// <summary>Back to 2: something is wrong with the application.</summary>
    public Result ReturnApplication(Actor by, string? note, DateTimeOffset now) => MoveWithReason(VerificationAction.ReturnApplication, by, note, now);

    /// <summary>The application is in order, and the supplier is to pay.</summary>
    public Result AcceptApplication(Actor by, string? note, DateTimeOffset now) => Move(VerificationAction.AcceptApplication, by, note, now);

    /// <summary>4: the fee has come in.</summary>
    public Result RecordPayment(Actor by, VerificationFee fee, string? note, DateTimeOffset now) =>
        Move(VerificationAction.RecordPayment, by, note, now, () => (FeePaid, InvoiceNumber, PaidOn) = (fee.Amount, fee.InvoiceNumber, fee.PaidOn));

    /// <summary>5: the tool has been checked, and has passed or not.</summary>
    public Result RecordCheck(Actor by, bool isPassed, string? note, DateTimeOffset now) =>
        Move(VerificationAction.RecordCheck, by, note, now, () => IsPassed = isPassed);

    /// <summary>6: the report goes to the supplier.</summary>
    public Result SendReport(Actor by, Guid? reportId, string? note, DateTimeOffset now)
    {
        if (reportId is not { } file)
            return Refuse(VerificationAction.SendReport, by) ?? Error.Of([Error.Invalid("Upload the report.").On("File")]);
        return Move(VerificationAction.SendReport, by, note, now, () => Keep(VerificationDocumentKind.Report, by.Side, file, "", now));
    }

    /// <summary>The end for a tool that has not passed.</summary>
    public Result Fail(Actor by, string? note, DateTimeOffset now) =>
        Refuse(VerificationAction.Fail, by) ?? (IsPassed == true ? VerificationErrors.Passed : MoveWithReason(VerificationAction.Fail, by, note, now));

    /// <summary>The supplier gives it up.</summary>
    public Result Withdraw(Actor by, string? note, DateTimeOffset now) => Move(VerificationAction.Withdraw, by, note, now);

    /// <summary>Staff ends it, with a reason.</summary>
    public Result End(Actor by, string? note, DateTimeOffset now) => MoveWithReason(VerificationAction.End, by, note, now);

    /// <summary>Why somebody who has read the case up to a step cannot decide on it, or null: nothing is decided unseen.</summary>
    public Error? WhyStale(int seenSteps) =>
        _steps.Count == seenSteps ? null
        : _steps.MaxBy(s => s.Number) is { ByName: { Length: > 0 } name, At: var at } ? VerificationErrors.MovedOn(name, at)
        : VerificationErrors.NotNow;

    /// <summary>Either side gives the other a document, while the check is under way.</summary>
    public Result AddDocument(Actor by, VerificationDocumentKind? kind, Guid? fileId, string? title, DateTimeOffset now)
    {
        if (!IsOpen)
            return VerificationErrors.Over;
        if (_documents.Count >= MostDocuments)
            return VerificationErrors.TooManyDocuments;
        var name = TextInput.Title(title);
        var checks = new FieldChecks();
        checks.Text(name, VerificationDocument.TitleLength, "Title", Error.Invalid("Give the document a title."));
        checks.Require(kind is { } what && VerificationDocument.KindsFrom(by.Side).Contains(what), "Kind", Error.Invalid("Choose what the document is."));
        checks.Require(fileId is not null, "File", Error.Invalid("Choose a file."));
        if (checks.Failure is { } failure)
            return failure;
        // from now on it is for staff to look whether the money has come
        if (kind == VerificationDocumentKind.PaymentProof && IsPaymentAwaited)
            StateSince = now;
        Keep(kind!.Value, by.Side, fileId!.Value, name!, now);
        Touch();
        return Result.Success();
    }

    /// <summary>Erases the name of a person from the history.</summary>
    public void EraseName(Guid personId)
    {
        foreach (var step in _steps.Where(s => s.ById == personId))
            step.EraseName();
        Touch();
    }

    private static Result NoteOf(string? note)
    {
        var checks = new FieldChecks();
        checks.Text(TextInput.Paragraphs(note), VerificationStep.NoteLength, "Note");
        return checks.Failure is { } failure ? failure : Result.Success();
    }

    private Error? Refuse(VerificationAction action, Actor by) =>
        VerificationMoves.By(action) != by.Side
            ? by.Side == Side.Staff
                ? VerificationErrors.SupplierOnly
                : VerificationErrors.StaffOnly
            : by.Side == Side.Staff && _steps.Exists(s => s.ById == by.Id && VerificationMoves.By(s.Action) == Side.Supplier)
                ? VerificationErrors.OwnTool
                : VerificationMoves.Target(action, State) is null
                    ? IsOpen
                        ? VerificationErrors.NotNow
                        : VerificationErrors.Over
                    : null;

    private Result MoveWithReason(VerificationAction action, Actor by, string? note, DateTimeOffset now) =>
        TextInput.Paragraphs(note) is null
            ? Refuse(action, by) ?? Error.Of([Error.Invalid("Enter the reason; the supplier reads it.").On("Note")])
            : Move(action, by, note, now);

    private Result Move(VerificationAction action, Actor by, string? note, DateTimeOffset now, Action? change = null)
    {
        if (Refuse(action, by) is { } refused)
            return refused;
        if (NoteOf(note) is { Error: { } tooLong })
            return tooLong;
        change?.Invoke();
        Step(action, VerificationMoves.Target(action, State)!.Value, by, TextInput.Paragraphs(note), now);
        return Result.Success();
    }

    private void Step(VerificationAction action, VerificationState next, Actor? by, string? note, DateTimeOffset now)
    {
        (State, StateSince) = (next, now);
        _steps.Add(VerificationStep.Of(_steps.Count + 1, action, next, by, note, now));
        Touch();
    }

    private void Keep(VerificationDocumentKind kind, Side from, Guid fileId, string title, DateTimeOffset now) =>
        _documents.Add(VerificationDocument.Of(kind, from, fileId, title, now));
}
