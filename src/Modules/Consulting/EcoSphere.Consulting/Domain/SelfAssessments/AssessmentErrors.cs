using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.SelfAssessments;

/// <summary>Why something about a self-assessment is refused.</summary>
internal static class AssessmentErrors
{
    public static Error NotFound => Error.NotFound("There is no such self-assessment.");

    public static Error Locked => Error.Conflict("This self-assessment has been sent and cannot be changed.");

    public static Error PartClosed => Error.Conflict("Only the parts that were returned can be changed.");

    public static Error TooMany => Error.Conflict("A self-assessment takes at most {0} blocks.", SelfAssessment.MostBlocks);

    public static Error BlockGone => Error.Conflict("This block has been removed meanwhile.");

    public static Error ChangedSince => Error.Conflict("Somebody has changed this block meanwhile. Open the self-assessment again and look at both.");
}
