using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Cases;

/// <summary>Why something about a running case is refused.</summary>
internal static class CaseErrors
{
    public static Error NotFound => Error.NotFound("There is no such case.");

    public static Error Over => Error.Conflict("This case is over.");

    public static Error StaffOnly => Applications.ApplicationErrors.StaffOnly;

    public static Error NoStage => Error.NotFound("There is no such stage in this case.");

    public static Error StageDone => Error.Conflict("This stage is done already.");

    public static Error EarlierStage => Error.Conflict("Finish the stages before this one first.");

    public static Error DeliverablesMissing => Error.Conflict("Some deliverables of this stage have not been accepted yet.");

    public static Error NoDeliverable => Error.NotFound("There is no such deliverable in this case.");

    public static Error NotForYou => Error.Forbidden("Somebody else hands this in.");

    public static Error DeliverableAccepted => Error.Conflict("This was accepted already.");

    public static Error NothingHandedIn => Error.Conflict("Nothing was handed in yet.");

    public static Error NoVisit => Error.NotFound("There is no such visit in this case.");

    public static Error VisitOver => Error.Conflict("This visit has taken place or was cancelled.");

    public static Error TooManyVisits => Error.Conflict("A case takes at most {0} visits.", CoachingCase.MostVisits);

    public static Error StagesOpen => Error.Conflict("Finish all stages before you complete the case.");

    public static Error NewerVersion => Error.Conflict("A newer version was handed in meanwhile. Look at it before you decide.");

    public static Error TooManyFiles => Error.Invalid("Attach at most {0} files.", CaseMessage.MostFiles);

    public static Error NotACoach => Error.Of([Error.Invalid("Choose somebody who is on a consultant team.").On("CoachId")]);

    public static Error NotAnOfficer => Error.Of([Error.Invalid("Choose somebody who is on the staff of coaching.").On("OfficerId")]);

    public static Error NotBegun => Error.NotFound("The coaching has not begun.");

    public static Error NoCertificate => Error.Invalid("There is no certificate with this number and code.");

    public static Error TakenMeanwhile(string by) => Error.Conflict("{0} has taken this case over in the meantime.", by);

    public static Error NoConsultant => Error.Forbidden("You are not on a consultant team.");

    public static Error GivenMeanwhile(string coach) => Error.Conflict("The consultant of this case was changed in the meantime: {0}.", coach);
}
