using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Domain.Inquiries;

/// <summary>Why something about an inquiry is refused.</summary>
internal static class InquiryErrors
{
    public static Error NotFound => Error.NotFound("There is no such inquiry.");

    public static Error Closed => Error.Conflict("This inquiry is closed. If there is something else, ask again from it.");

    public static Error StillOpen => Error.Conflict("This inquiry is not closed. Go on in its thread.");

    public static Error NotAssigned => Error.Conflict("This inquiry is not assigned to you any more.");

    public static Error StaffOnly => Error.Forbidden("Only the platform’s administrators may do this.");

    public static Error SupplierOnly => Error.Forbidden("Only the supplier that has this inquiry may do this.");

    public static Error AskerErased => Error.Conflict("The asker’s data have been erased, so nobody could read an answer.");

    public static Error TooManyFiles => Error.Invalid("A message takes at most {0} files.", InquiryMessage.MaxAttachments);

    public static Error DraftChanged =>
        Error.Conflict("Your answers have changed since you opened this page, perhaps in another tab. Check them again, then send.");

    public static Error ProductGone =>
        Error.Conflict("This product is not listed any more, so its supplier cannot be asked about it here. You can send a general inquiry instead.");
}
