using System.Globalization;
using EcoSphere.Consulting.Application.SelfAssessments;
using EcoSphere.Consulting.Domain.SelfAssessments;

namespace EcoSphere.Consulting.Pages.Consulting.Member.Assessment;

/// <summary>One part of the form: those of some blocks that are open.</summary>
internal sealed class AssessmentInput
{
    public Guid CaseId { get; set; }

    /// <summary>How many blocks the form had in all.</summary>
    public int Count { get; set; }

    /// <summary>The stamps of the blocks as they were shown, in their order, with commas between them.</summary>
    public string? Seen { get; set; }

    public List<BlockInput> Blocks { get; set; } = [];

    /// <summary>The place to which each block is to go when its button is pressed.</summary>
    public Dictionary<Guid, string?> Places { get; set; } = [];

    internal static AssessmentInput Of(AssessmentView view, int part)
    {
        var shown = view.Blocks.Skip((part - 1) * AssessmentLinks.BlocksOfPart).Take(AssessmentLinks.BlocksOfPart).Where(b => b.IsOpen).ToList();
        return new AssessmentInput
        {
            CaseId = view.CaseId,
            Count = view.Blocks.Count,
            Seen = Joined(shown.Select(b => b.Stamp)),
            Blocks = shown.ConvertAll(BlockInput.Of),
        };
    }

    internal static string Joined(IEnumerable<Guid> stamps) => string.Join(',', stamps);

    internal IReadOnlyList<TypedBlock> Typed()
    {
        var stamps = Stamps();
        return [.. Blocks.Select((b, i) => new TypedBlock(b.Id, i < stamps.Count ? stamps[i] : Guid.Empty, b.Form))];
    }

    internal IReadOnlyList<Guid> Stamps() =>
        [
            .. (Seen ?? "")
                .Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(s => Guid.TryParse(s, CultureInfo.InvariantCulture, out var stamp) ? stamp : Guid.Empty),
        ];
}

/// <summary>The answers of a block as they are typed.</summary>
internal sealed class BlockInput
{
    public Guid Id { get; set; }

    public EquipmentCategory? Category { get; set; }

    public string? Name { get; set; }

    public string? Quantity { get; set; }

    public string? RatedPowerKw { get; set; }

    public string? HoursPerYear { get; set; }

    public EnergyCarrier? Carrier { get; set; }

    public string? YearlyConsumption { get; set; }

    public EnergyUnit? Unit { get; set; }

    public string? YearInstalled { get; set; }

    public string? Remark { get; set; }

    internal BlockForm Form => new(Category, Name, Quantity, RatedPowerKw, HoursPerYear, Carrier, YearlyConsumption, Unit, YearInstalled, Remark);

    internal static BlockInput Of(BlockView block) =>
        new()
        {
            Id = block.Id,
            Category = block.Answers.Category,
            Name = block.Answers.Name,
            Quantity = block.Answers.Quantity?.ToString(CultureInfo.InvariantCulture),
            RatedPowerKw = Written(block.Answers.RatedPowerKw),
            HoursPerYear = Written(block.Answers.HoursPerYear),
            Carrier = block.Answers.Carrier,
            YearlyConsumption = Written(block.Answers.YearlyConsumption),
            Unit = block.Answers.Unit,
            YearInstalled = block.Answers.YearInstalled?.ToString(CultureInfo.InvariantCulture),
            Remark = block.Answers.Remark,
        };

    private static string? Written(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);
}
