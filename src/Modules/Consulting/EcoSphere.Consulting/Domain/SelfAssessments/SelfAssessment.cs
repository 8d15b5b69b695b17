using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.SelfAssessments;

/// <summary>
/// The self-assessment of a case (健檢自評表, F10); its id is the case's. Trade and items are carried over and stand; contacts are carried
/// over from the company data. It is open until it is sent; when it is returned, the parts with a remark are open again.
/// </summary>
internal sealed class SelfAssessment : AggregateRoot
{
    /// <summary>The most blocks, so that the form stays one that can be used.</summary>
    public const int MostBlocks = 300;

    private readonly List<AssessmentBlock> _blocks = [];
    private readonly List<AssessmentContact> _contacts = [];

    private SelfAssessment() { }

    private SelfAssessment(Guid caseId)
        : base(caseId) { }

    public Guid CompanyId { get; private set; }

    /// <summary>領域別: the trade of the application.</summary>
    public string IndustryCode { get; private set; } = "";

    public DiagnosisItems Items { get; private set; }

    public bool IsOpen { get; private set; } = true;

    public DateTimeOffset OpenedAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>When it was returned last, or null.</summary>
    public DateTimeOffset? ReturnedAt { get; private set; }

    /// <summary>What has to be corrected in the contacts, of the last return.</summary>
    public string? ContactsRemark { get; private set; }

    /// <summary>What is missing, too much or out of order in the list of blocks, of the last return.</summary>
    public string? ListRemark { get; private set; }

    /// <summary>The names of the blocks that were removed since the last return, one per line.</summary>
    public string RemovedNames { get; private set; } = "";

    /// <summary>Whether blocks can be added, removed and moved now.</summary>
    public bool IsListOpen => IsOpen && (ReturnedAt is null || ListRemark is not null);

    /// <summary>Whether the contacts are carried over anew; also where none is left.</summary>
    public bool AreContactsOpen => IsOpen && (ReturnedAt is null || ContactsRemark is not null || _contacts.Count == 0);

    /// <summary>In the order of <see cref="AssessmentBlock.Position"/>.</summary>
    public IReadOnlyList<AssessmentBlock> Blocks => [.. _blocks.OrderBy(b => b.Position)];

    public IReadOnlyList<AssessmentContact> Contacts => [.. _contacts.OrderBy(c => c.Position)];

    /// <summary>Whether the answers of a block can be changed now: before the first return all, then those with a remark and what was added.</summary>
    public bool IsOpenFor(AssessmentBlock block) => IsOpen && (ReturnedAt is null || block.ReturnRemark is not null || block.Returned is null);

    /// <summary>Opens for a case that has just been matched.</summary>
    public static SelfAssessment Open(DiagnosisCase matched, IEnumerable<AssessmentContact> contacts, DateTimeOffset now)
    {
        var opened = new SelfAssessment(matched.Id)
        {
            CompanyId = matched.CompanyId,
            IndustryCode = matched.IndustryCode!,
            Items = matched.Items,
            OpenedAt = now,
            ChangedAt = now,
        };
        opened._contacts.AddRange(contacts);
        return opened;
    }

    /// <summary>The contacts as the company data have them now; they are the firm's to keep there.</summary>
    public Result CarryContacts(IEnumerable<AssessmentContact> contacts, DateTimeOffset now)
    {
        if (WhyNot(AreContactsOpen) is { } refused)
            return refused;
        _contacts.Clear();
        _contacts.AddRange(contacts);
        return Changed(now);
    }

    /// <summary>Adds an empty block at the end.</summary>
    public Result<AssessmentBlock> AddBlock(DateTimeOffset now)
    {
        if (WhyNot(IsListOpen) is { } refused)
            return refused;
        if (_blocks.Count >= MostBlocks)
            return AssessmentErrors.TooMany;
        var block = AssessmentBlock.At(_blocks.Count + 1);
        _blocks.Add(block);
        Changed(now);
        return block;
    }

    /// <summary>Keeps a block's answers, complete or not. The same again changes nothing; what somebody else changed meanwhile is not overwritten.</summary>
    /// <param name="blockId">The block.</param>
    /// <param name="seenStamp">The stamp of the answers that were shown.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="now">The time.</param>
    public Result SaveBlock(Guid blockId, Guid seenStamp, BlockAnswers answers, DateTimeOffset now)
    {
        if (!IsOpen)
            return AssessmentErrors.Locked;
        if (_blocks.Find(b => b.Id == blockId) is not { } block)
            return AssessmentErrors.BlockGone;
        if (block.Answers == answers)
            return Result.Success();
        if (!IsOpenFor(block))
            return AssessmentErrors.PartClosed;
        if (block.Stamp != seenStamp)
            return AssessmentErrors.ChangedSince;
        if (answers.WhyNotKept(YearOf(now)) is { } unfit)
            return unfit;
        block.Save(answers);
        return Changed(now);
    }

    /// <summary>Takes a block away; doing it again changes nothing.</summary>
    public Result RemoveBlock(Guid blockId, DateTimeOffset now)
    {
        if (WhyNot(IsListOpen) is { } refused)
            return refused;
        if (_blocks.Find(b => b.Id == blockId) is not { } block)
            return Result.Success();
        _blocks.Remove(block);
        if (block.Returned is { Name: { } name })
            RemovedNames += $"{name}\n";
        Renumber(Blocks);
        return Changed(now);
    }

    /// <summary>Puts a block at another place.</summary>
    /// <param name="blockId">The block.</param>
    /// <param name="position">The place, from 1; what lies outside is the nearest end.</param>
    /// <param name="now">The time.</param>
    public Result MoveBlock(Guid blockId, int position, DateTimeOffset now)
    {
        if (WhyNot(IsListOpen) is { } refused)
            return refused;
        var order = Blocks.ToList();
        if (order.Find(b => b.Id == blockId) is not { } block)
            return AssessmentErrors.BlockGone;
        order.Remove(block);
        order.Insert(Math.Clamp(position, 1, order.Count + 1) - 1, block);
        Renumber(order);
        return Changed(now);
    }

    /// <summary>What keeps it from being sent, each beside its field: <c>Contacts</c>, <c>Blocks</c>, or <c>Block3.Name</c> with the place of the block.</summary>
    public Error? WhyNotComplete(DateTimeOffset now)
    {
        List<Error> errors = [];
        if (_contacts.Count == 0)
            errors.Add(Error.Invalid("Add a contact to your company’s data first.").On("Contacts"));
        if (_blocks.Count == 0)
            errors.Add(Error.Invalid("Add at least one equipment or item.").On("Blocks"));
        foreach (var block in Blocks)
        {
            if (block.Answers.WhyNotComplete(YearOf(now)) is { } wrong)
                errors.AddRange(wrong.Details.Select(e => e.On($"Block{block.Position}.{e.Field}")));
        }

        return errors.Count == 0 ? null : Error.Of(errors);
    }

    /// <summary>Closes it with what is in it; the case moves in the same transaction.</summary>
    public Result Send(DateTimeOffset now)
    {
        if (!IsOpen)
            return AssessmentErrors.Locked;
        if (WhyNotComplete(now) is { } incomplete)
            return incomplete;
        (IsOpen, SentAt) = (false, now);
        return Changed(now);
    }

    /// <summary>It goes back with remarks: the parts that have one are open again, the others stand as they were sent. The case moves in the same transaction.</summary>
    public Result Return(AssessmentReturnNote note, DateTimeOffset now)
    {
        if (note.Blocks.Keys.Except(_blocks.Select(b => b.Id)).Any())
            return AssessmentErrors.BlockGone;
        (IsOpen, ReturnedAt, ContactsRemark, ListRemark, RemovedNames) = (true, now, note.Contacts, note.List, "");
        foreach (var block in _blocks)
            block.Return(note.Blocks.GetValueOrDefault(block.Id));
        return Changed(now);
    }

    /// <summary>Erases the contacts that are a person's.</summary>
    public void EraseContacts(IReadOnlyCollection<string> addresses)
    {
        _contacts.RemoveAll(c => addresses.Contains(c.Email));
        Touch();
    }

    private Error? WhyNot(bool isPartOpen) =>
        isPartOpen ? null
        : IsOpen ? AssessmentErrors.PartClosed
        : AssessmentErrors.Locked;

    private static int YearOf(DateTimeOffset now) => TaipeiTime.DayOf(now).Year;

    private static void Renumber(IReadOnlyList<AssessmentBlock> order)
    {
        for (var i = 0; i < order.Count; i++)
            order[i].Put(i + 1);
    }

    private Result Changed(DateTimeOffset now)
    {
        ChangedAt = now;
        Touch();
        return Result.Success();
    }
}
