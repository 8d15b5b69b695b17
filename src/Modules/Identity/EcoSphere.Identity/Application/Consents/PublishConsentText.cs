using EcoSphere.Identity.Domain.Consents;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Consents;

/// <summary>Puts a new version of the personal data notice in force; every member is asked for it at the next request.</summary>
/// <param name="After">The version it was written after: if another one came in between, it is not published.</param>
[ForStaff(Permissions.Identity)]
internal sealed record PublishConsentText(string? TextZh, string? TextEn, int After) : ICommand<int>;

internal sealed class PublishConsentTextValidator : AbstractValidator<PublishConsentText>
{
    public PublishConsentTextValidator()
    {
        RuleFor(c => c.TextZh)
            .Cascade(CascadeMode.Stop)
            .Must(v => TextInput.Paragraphs(v) is not null)
            .WithMessage("Write the text in Chinese.")
            .Must(v => TextInput.Paragraphs(v)!.Length <= 20_000)
            .WithMessage("Use at most 20,000 characters.");
        RuleFor(c => c.TextEn)
            .Cascade(CascadeMode.Stop)
            .Must(v => TextInput.Paragraphs(v) is not null)
            .WithMessage("Write the text in English.")
            .Must(v => TextInput.Paragraphs(v)!.Length <= 20_000)
            .WithMessage("Use at most 20,000 characters.");
    }
}

internal sealed class PublishConsentTextHandler(IIdentityDb db, TimeProvider clock) : ICommandHandler<PublishConsentText, int>
{
    public async Task<Result<int>> Handle(PublishConsentText request, CancellationToken cancellationToken)
    {
        var newest = await db.ConsentTexts.AsNoTracking().OrderByDescending(t => t.Number).FirstAsync(cancellationToken);
        var (chinese, english) = (TextInput.Paragraphs(request.TextZh)!, TextInput.Paragraphs(request.TextEn)!);
        if (newest.Number != request.After)
            return newest.Number == request.After + 1 && newest.TextZh == chinese && newest.TextEn == english
                ? newest.Number // the button was pressed twice
                : Error.Conflict("Version {0} has been published in the meantime. Compare your text with it and start again.", newest.Number);
        if (newest.TextZh == chinese && newest.TextEn == english)
            return Error.Invalid("Nothing has changed against the version in force.");
        var text = ConsentText.Publish(newest.Number + 1, chinese, english, clock.GetUtcNow());
        db.ConsentTexts.Add(text);
        return text.Number;
    }
}
