using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Platform.Operations.Messages;

/// <summary>Starts over with the attempts of an event that was given up.</summary>
/// <param name="Module">The module's schema.</param>
/// <param name="Direction">Which way it goes.</param>
/// <param name="Sequence">Its number there.</param>
[ForStaff(Permissions.System)]
public sealed record RetryMessage(string Module, MessageDirection Direction, long Sequence) : ICommand;

internal sealed class RetryMessageHandler(DeadLetters letters, TimeProvider clock) : ICommandHandler<RetryMessage>
{
    public Task<Result> Handle(RetryMessage request, CancellationToken cancellationToken) =>
        letters.Change(request.Module, request.Direction, request.Sequence, m => m.Retry(clock.GetUtcNow()), cancellationToken);
}
