using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Profile;

/// <summary>A member changes name, telephone number or the language of mails.</summary>
/// <param name="Language"><c>zh-TW</c> or <c>en</c>.</param>
[ForMembers]
internal sealed record ChangeProfile(string? Name, string? Phone, string? Language) : ICommand<ProfileChange>;

/// <summary>What changed that the pages have to follow.</summary>
/// <param name="NewLanguage">The new language, or null when it is the same as before.</param>
internal sealed record ProfileChange(string? NewLanguage);

internal sealed class ChangeProfileValidator : AbstractValidator<ChangeProfile>
{
    public ChangeProfileValidator()
    {
        RuleFor(c => c.Name).PersonName();
        RuleFor(c => c.Phone).OptionalPhone();
        RuleFor(c => c.Language).Must(l => l is "zh-TW" or "en").WithMessage("Choose a language.");
    }
}

internal sealed class ChangeProfileHandler(IIdentityDb db, ICurrentUser user) : ICommandHandler<ChangeProfile, ProfileChange>
{
    public async Task<Result<ProfileChange>> Handle(ChangeProfile request, CancellationToken cancellationToken)
    {
        var member = await db.Members.SingleAsync(m => m.Id == user.Id, cancellationToken);
        var change = new ProfileChange(member.Language == request.Language ? null : request.Language);
        return member.ChangeProfile(TextInput.Line(request.Name)!, TextInput.Code(request.Phone), request.Language!).Error is { } error ? error : change;
    }
}
