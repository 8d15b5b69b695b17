namespace EcoSphere.Coaching.Domain.Programmes;

/// <summary>How a question is answered.</summary>
internal enum QuestionKind
{
    /// <summary>One line.</summary>
    Text,

    /// <summary>Paragraphs.</summary>
    LongText,

    Email,

    Phone,

    /// <summary>A trade by its official code.</summary>
    Industry,

    /// <summary>A number between <see cref="Question.Least"/> and <see cref="Question.Most"/>.</summary>
    Number,

    YesNo,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>Any number of the options.</summary>
    Choices,

    /// <summary>Options in the order in which they matter to the firm.</summary>
    RankedChoice,

    /// <summary>A percentage for each of the options; together they make 100, or nothing where every one is 0.</summary>
    Shares,

    /// <summary>Rows of the columns.</summary>
    Table,

    /// <summary>Files.</summary>
    File,
}

/// <summary>What a question is filled with beforehand, from what is known of the firm and its primary contact.</summary>
internal enum Prefill
{
    None,
    CompanyName,
    TaxId,
    Address,
    CompanyPhone,
    Representative,
    Industry,
    Employees,
    ContactName,
    ContactJobTitle,
    ContactPhone,
    ContactEmail,
}

/// <summary>One of the answers to choose from, or one of the parts that add up.</summary>
internal sealed record QuestionOption(string Key, LocalText Text);

/// <summary>A column of a table.</summary>
/// <param name="Key">Short, and unique within the table.</param>
/// <param name="Text">Its heading.</param>
/// <param name="IsNumber">Whether its cells hold numbers.</param>
/// <param name="IsRequired">Whether a row needs it.</param>
internal sealed record TableColumn(string Key, LocalText Text, bool IsNumber = false, bool IsRequired = true);

/// <summary>A question of a form, as data.</summary>
internal sealed record Question(string Key, QuestionKind Kind, LocalText Text)
{
    public const int MostColumns = 8;

    public bool IsRequired { get; init; } = true;

    public LocalText Hint { get; init; } = LocalText.None;

    public Prefill Prefill { get; init; }

    /// <summary>Whether the answer is the firm's registered one and cannot be changed here.</summary>
    public bool IsLocked { get; init; }

    /// <summary>The unit of a number, such as 萬元.</summary>
    public LocalText Unit { get; init; } = LocalText.None;

    /// <summary>The smallest number, fewest rows, options or files.</summary>
    public decimal? Least { get; init; }

    /// <summary>The largest number, most characters, rows, options or files.</summary>
    public decimal? Most { get; init; }

    /// <summary>How many decimals a number may have.</summary>
    public int Decimals { get; init; }

    public IReadOnlyList<QuestionOption> Options { get; init; } = [];

    public IReadOnlyList<TableColumn> Columns { get; init; } = [];

    /// <summary>Whether it takes pictures and nothing else.</summary>
    public bool IsPictures { get; init; }

    /// <summary>Whether the matched consultant does not see it (capital, sales, shares).</summary>
    public bool IsForReviewOnly { get; init; }
}

/// <summary>Questions that stand together under a heading; the part of a form that is returned for correction.</summary>
internal sealed record QuestionSet(string Key, LocalText Title)
{
    public LocalText Hint { get; init; } = LocalText.None;

    public IReadOnlyList<Question> Questions { get; init; } = [];
}
