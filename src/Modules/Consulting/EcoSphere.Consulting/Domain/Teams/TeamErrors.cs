using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Teams;

/// <summary>Why something about teams and consultants is refused.</summary>
internal static class TeamErrors
{
    public static Error NotFound => Error.NotFound("There is no such team.");

    public static Error NoConsultant => Error.NotFound("There is no such consultant.");

    public static Error NoConflict => Error.NotFound("There is no such conflict of interest.");

    public static Error NameTaken => Error.Of([Error.Invalid("There is a team of this name already.").On(nameof(ConsultantTeam.Name))]);

    public static Error TeamClosed => Error.Conflict("This team takes no cases at present.");

    public static Error AlreadyConsultant => Error.Conflict("This person is a consultant already.");

    public static Error NotConsultant => Error.Conflict("This person is not a consultant any more.");

    public static Error ConflictKnown => Error.Conflict("This conflict of interest is declared already.");

    public static Error HasCases(int count) => Error.Conflict("This consultant has {0} cases under way. Give them to others first.", count);

    public static Error CannotTakeCases(string name) => Error.Conflict("{0} cannot take cases at present.", name);

    public static Error OwnFirm(string name) => Error.Conflict("{0} belongs to this firm, so the case has to go to somebody else.", name);

    public static Error InConflict(string name, string reason) =>
        Error.Conflict("{0} has a conflict of interest with this firm, so the case has to go to somebody else: {1}", name, reason);

    public static Error Full(string name, int load) => Error.Conflict("{0} has {1} cases under way and takes no more at once.", name, load);
}
