using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Inquiries;

namespace EcoSphere.Marketplace.Application.Inquiries.Drafts;

/// <summary>Why a draft cannot be sent.</summary>
internal static class DraftErrors
{
    public static Error NotFound => Error.NotFound("There is no such draft. Perhaps it has been sent or deleted already.");

    /// <summary>All that is missing or wrong, each beside its field, or null.</summary>
    public static Error? Missing(DraftAnswers answers)
    {
        var checks = new FieldChecks();
        checks.Require(answers.Topic is { } topic && Enum.IsDefined(topic), nameof(answers.Topic), Error.Invalid("Choose what your inquiry is about."));
        checks.Text(answers.Normalised().Need, Inquiry.NeedLength, nameof(answers.Need), Error.Invalid("Describe what you need."));
        List<Error> all = [.. checks.Failure?.Details ?? [], .. Contact(answers).Error?.Details ?? []];
        return all.Count == 0 ? null : Error.Of(all);
    }

    public static Result<AskerContact> Contact(DraftAnswers answers, string? companyTaxId = null) =>
        AskerContact.From(answers.ContactName, answers.ContactEmail, answers.ContactPhone, answers.ContactCompany, companyTaxId, answers.ContactJobTitle);
}
