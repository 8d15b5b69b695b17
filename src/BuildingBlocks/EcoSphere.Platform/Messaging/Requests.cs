using EcoSphere.Kernel;
using MediatR;

namespace EcoSphere.Platform.Messaging;

/// <summary>An order that changes something; what it changed is saved by the pipeline when it succeeds.</summary>
public interface ICommandBase;

/// <summary>An order that yields nothing.</summary>
public interface ICommand : IRequest<Result>, ICommandBase;

/// <summary>An order that yields a value, such as the number of what came into being.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public interface ICommand<T> : IRequest<Result<T>>, ICommandBase;

/// <summary>A question; answering it changes nothing.</summary>
/// <typeparam name="T">The type of the answer.</typeparam>
public interface IQuery<T> : IRequest<Result<T>>;

/// <summary>Carries out a command. Never saves: the pipeline does, once, when the result is a success.</summary>
/// <typeparam name="TCommand">The command.</typeparam>
public interface ICommandHandler<in TCommand> : IRequestHandler<TCommand, Result>
    where TCommand : ICommand;

/// <summary>Carries out a command that yields a value. Never saves: the pipeline does.</summary>
/// <typeparam name="TCommand">The command.</typeparam>
/// <typeparam name="T">The type of the value.</typeparam>
public interface ICommandHandler<in TCommand, T> : IRequestHandler<TCommand, Result<T>>
    where TCommand : ICommand<T>;

/// <summary>Answers a query.</summary>
/// <typeparam name="TQuery">The query.</typeparam>
/// <typeparam name="T">The type of the answer.</typeparam>
public interface IQueryHandler<in TQuery, T> : IRequestHandler<TQuery, Result<T>>
    where TQuery : IQuery<T>;

/// <summary>A command that carries the reason its sender gave; the audit trail keeps it.</summary>
public interface IReasoned
{
    /// <summary>The reason in the sender's words.</summary>
    string? Reason { get; }
}
