using EcoSphere.Coaching.Domain.Programmes;

namespace EcoSphere.Coaching.Domain.Applications;

/// <summary>An answer to a question of a form. Which parts are in use is the matter of the question's kind.</summary>
/// <param name="Key">The question's key.</param>
/// <param name="Text">A line, paragraphs, a number, a code.</param>
/// <param name="Values">Keys of options in their order, or ids of files.</param>
/// <param name="Rows">The cells of a table by row, or one row with the percentages of the options.</param>
internal sealed record Answer(string Key, string? Text, IReadOnlyList<string> Values, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public static Answer Of(string key, string? text) => new(key, text, [], []);

    public static Answer Of(string key, IReadOnlyList<string> values) => new(key, null, values, []);

    public static Answer Of(string key, IReadOnlyList<IReadOnlyList<string>> rows) => new(key, null, [], rows);

    /// <summary>Whether nothing was answered.</summary>
    public bool IsEmpty() => Text is null && Values.Count == 0 && Rows.Count == 0;

    /// <summary>Whether both say the same.</summary>
    public bool IsSame(Answer? other) =>
        other is null
            ? IsEmpty()
            : Text == other.Text
                && Values.SequenceEqual(other.Values, StringComparer.Ordinal)
                && Rows.Count == other.Rows.Count
                && Rows.Zip(other.Rows).All(pair => pair.First.SequenceEqual(pair.Second, StringComparer.Ordinal));
}

/// <summary>A file that goes with an application.</summary>
/// <param name="Key">The key of what was asked for.</param>
/// <param name="FileId">The file.</param>
/// <param name="Name">Its name as it was given.</param>
internal sealed record AttachedFile(string Key, Guid FileId, string Name);

/// <summary>What somebody has agreed to, or not, as it stood then.</summary>
/// <param name="Key">The line of the consent list.</param>
/// <param name="Version">The version of its text.</param>
/// <param name="IsAgreed">Agreed or not.</param>
/// <param name="Remark">What was remarked beside it.</param>
/// <param name="MemberId">Who answered.</param>
/// <param name="At">When.</param>
/// <param name="IpAddress">From where.</param>
internal sealed record ConsentGiven(string Key, int Version, bool IsAgreed, string? Remark, Guid MemberId, DateTimeOffset At, string? IpAddress);

/// <summary>Yes or no to a rule.</summary>
internal sealed record RuleAnswer(string Key, bool IsYes);

/// <summary>Everything that a firm has filled in for one item.</summary>
internal sealed record ApplicationContent
{
    public static ApplicationContent Empty { get; } = new();

    /// <summary>Whether it says to be a mid-sized backbone enterprise (中堅企業).</summary>
    public bool IsBackbone { get; init; }

    /// <summary>The option within the item, where it has options.</summary>
    public string? Option { get; init; }

    public IReadOnlyList<RuleAnswer> RuleAnswers { get; init; } = [];

    public IReadOnlyList<Answer> Answers { get; init; } = [];

    public IReadOnlyList<AttachedFile> Files { get; init; } = [];

    public IReadOnlyList<ConsentGiven> Consents { get; init; } = [];

    /// <summary>The months in which a visit suits, 1 to 12.</summary>
    public IReadOnlyList<int> VisitMonths { get; init; } = [];

    public Answer? Find(string key) => Answers.FirstOrDefault(a => a.Key == key);

    /// <summary>What of it an application for one item answers.</summary>
    public ApplicationContent For(FormParts form)
    {
        var asked = form.Conditions().Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        var questions = form.Questions().Select(q => q.Key).ToHashSet(StringComparer.Ordinal);
        var files = form.Attachments.Select(a => a.Key).Concat(form.Rules.Select(r => r.EvidenceKey())).ToHashSet(StringComparer.Ordinal);
        var consents = form.Consents.Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Option = form.Options.Count > 0 ? Option : null,
            RuleAnswers = [.. RuleAnswers.Where(a => asked.Contains(a.Key))],
            Answers = [.. Answers.Where(a => questions.Contains(a.Key))],
            Files = [.. Files.Where(f => files.Contains(f.Key))],
            Consents = [.. Consents.Where(c => consents.Contains(c.Key))],
        };
    }

    /// <summary>All files, those within answers included.</summary>
    public IEnumerable<Guid> FileIds() =>
        Files
            .Select(f => f.FileId)
            .Concat(Answers.SelectMany(a => a.Values).Select(v => Guid.TryParse(v, out var id) ? id : Guid.Empty))
            .Where(id => id != Guid.Empty);
}
