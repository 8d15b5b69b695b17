using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Teams;

/// <summary>A consultant team (顧問團隊) of an advising unit, with the trades that it knows.</summary>
internal sealed class ConsultantTeam : AggregateRoot
{
    public const int NameLength = 80;
    public const int NoteLength = 1000;

    private ConsultantTeam() { }

    public string Name { get; private set; } = "";

    /// <summary>What the team is and does; staff read it.</summary>
    public string? Note { get; private set; }

    /// <summary>The two-digit codes of the trades that it knows, each between commas: <c>,26,27,</c>.</summary>
    public string IndustryCodes { get; private set; } = ",";

    public bool IsActive { get; private set; } = true;

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>The trades that it knows.</summary>
    public IReadOnlyList<string> Industries => IndustryCodes.Split(',', StringSplitOptions.RemoveEmptyEntries);

    public static Result<ConsultantTeam> Create(string? name, string? note, IReadOnlyCollection<string> industries, DateTimeOffset now)
    {
        var team = new ConsultantTeam { CreatedAt = now };
        var changed = team.Change(name, note, industries);
        return changed.Error is { } refused ? refused : team;
    }

    public Result Change(string? name, string? note, IReadOnlyCollection<string> industries)
    {
        var (line, text) = (TextInput.Line(name), TextInput.Paragraphs(note));
        var checks = new FieldChecks();
        checks.Text(line, NameLength, nameof(Name), Error.Invalid("Enter the name of the team."));
        checks.Text(text, NoteLength, nameof(Note));
        checks.Require(
            industries.Count > 0 && industries.All(OfficialIndustries.Has),
            nameof(Industries),
            Error.Invalid("Choose at least one trade that the team knows.")
        );
        if (checks.Failure is { } failure)
            return failure;
        (Name, Note) = (line!, text);
        IndustryCodes = $",{string.Join(',', industries.Distinct().Order(StringComparer.Ordinal))},";
        Touch();
        return Result.Success();
    }

    public bool Knows(string? industryCode) => industryCode is not null && Industries.Contains(industryCode);

    /// <summary>The team takes no more cases, or takes them again; those under way go on.</summary>
    public void Stand(bool isActive)
    {
        IsActive = isActive;
        Touch();
    }
}
