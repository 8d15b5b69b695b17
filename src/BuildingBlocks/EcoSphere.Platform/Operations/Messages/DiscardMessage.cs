using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;

namespace EcoSphere.Platform.Operations.Messages;

/// <summary>Leaves an event that was given up undone for good, so that what waits behind it goes on.</summary>
/// <param name="Module">The module's schema.</param>
/// <param name="Direction">Which way it goes.</param>
/// <param name="Sequence">Its number there.</param>
/// <param name="Reason">Why.</param>
[ForStaff(Permissions.System)]
public sealed record DiscardMessage(string Module, MessageDirection Direction, long Sequence, string? Reason) : ICommand, IReasoned;

internal sealed class DiscardMessageValidator : AbstractValidator<DiscardMessage>
{
    public DiscardMessageValidator()
    {
        RuleFor(c => c.Reason).NotEmpty().WithMessage("Say why this event is discarded.");
        RuleFor(c => c.Reason).MaximumLength(500).WithMessage("Use at most 500 characters.");
    }
}

internal sealed class DiscardMessageHandler(DeadLetters letters) : ICommandHandler<DiscardMessage>
{
    public Task<Result> Handle(DiscardMessage request, CancellationToken cancellationToken) =>
        letters.Change(request.Module, request.Direction, request.Sequence, m => m.Discard(), cancellationToken);
}
