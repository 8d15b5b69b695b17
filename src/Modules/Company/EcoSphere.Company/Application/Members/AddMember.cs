using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;

namespace EcoSphere.Company.Application.Members;

/// <summary>An administrator of a company adds a person to it (F06).</summary>
/// <param name="Language">The language of the page, in which an unknown person is invited.</param>
[ForMembers]
internal sealed record AddMember(string? Name, string? Email, string? Phone, string? JobTitle, bool? IsAdmin, string Language) : ICommand<AddedMember>;

internal sealed class AddMemberValidator : AbstractValidator<AddMember>
{
    public AddMemberValidator()
    {
        RuleFor(c => c).Custom((c, context) => context.Add(NewMember.From(c.Name, c.Email, c.Phone, c.JobTitle).Error));
        RuleFor(c => c.IsAdmin).NotNull().WithMessage("Choose whether the member is an administrator.");
    }
}

internal sealed class AddMemberHandler(CompanyAccess access, Newcomers newcomers) : ICommandHandler<AddMember, AddedMember>
{
    public async Task<Result<AddedMember>> Handle(AddMember request, CancellationToken cancellationToken)
    {
        var owned = await access.ChangeAsAdmin(cancellationToken);
        if (owned.Error is { } refused)
            return refused;
        var person = NewMember.From(request.Name, request.Email, request.Phone, request.JobTitle).Value;
        return await newcomers.Add(owned.Value, person, request.IsAdmin!.Value, request.Language, Actor.Member, cancellationToken);
    }
}
