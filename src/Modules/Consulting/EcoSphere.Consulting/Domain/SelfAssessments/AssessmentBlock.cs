using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.SelfAssessments;

/// <summary>One equipment or item of a self-assessment.</summary>
internal sealed class AssessmentBlock : Entity
{
    private AssessmentBlock() { }

    /// <summary>The place in the form, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>Renewed by each change of the answers: who saves says which answers were shown.</summary>
    public Guid Stamp { get; private set; } = Guid.CreateVersion7();

    public EquipmentCategory? Category { get; private set; }

    public string? Name { get; private set; }

    public int? Quantity { get; private set; }

    /// <summary>In kW, of one piece.</summary>
    public decimal? RatedPowerKw { get; private set; }

    public decimal? HoursPerYear { get; private set; }

    public EnergyCarrier? Carrier { get; private set; }

    /// <summary>In <see cref="Unit"/>, of all pieces.</summary>
    public decimal? YearlyConsumption { get; private set; }

    public EnergyUnit? Unit { get; private set; }

    public int? YearInstalled { get; private set; }

    public string? Remark { get; private set; }

    /// <summary>What has to be corrected, of the last return; null where this block was in order.</summary>
    public string? ReturnRemark { get; private set; }

    /// <summary>The answers with which the form was returned last; null for a block that has been added since, or where it never was.</summary>
    public BlockAnswers? Returned { get; private set; }

    public BlockAnswers Answers => new(Category, Name, Quantity, RatedPowerKw, HoursPerYear, Carrier, YearlyConsumption, Unit, YearInstalled, Remark);

    public static AssessmentBlock At(int position) => new() { Position = position };

    public void Put(int position) => Position = position;

    /// <summary>The form goes back, with a remark on this block or without.</summary>
    public void Return(string? remark) => (ReturnRemark, Returned) = (remark, Answers);

    public void Save(BlockAnswers answers)
    {
        (Category, Name, Quantity, RatedPowerKw, HoursPerYear) = (answers.Category, answers.Name, answers.Quantity, answers.RatedPowerKw, answers.HoursPerYear);
        (Carrier, YearlyConsumption, Unit, YearInstalled, Remark) = (
            answers.Carrier,
            answers.YearlyConsumption,
            answers.Unit,
            answers.YearInstalled,
            answers.Remark
        );
        Stamp = Guid.CreateVersion7();
    }
}

/// <summary>A contact of the firm, carried over from its company data when the self-assessment opens or is sent.</summary>
internal sealed class AssessmentContact : Entity
{
    private AssessmentContact() { }

    /// <summary>The main contact is the first.</summary>
    public int Position { get; private set; }

    public string Name { get; private set; } = "";

    public string? JobTitle { get; private set; }

    public string Phone { get; private set; } = "";

    public string Email { get; private set; } = "";

    public static AssessmentContact Of(int position, string name, string? jobTitle, string phone, string email) =>
        new()
        {
            Position = position,
            Name = name,
            JobTitle = jobTitle,
            Phone = phone,
            Email = email,
        };
}
