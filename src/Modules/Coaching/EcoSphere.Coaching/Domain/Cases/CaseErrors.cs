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
}
