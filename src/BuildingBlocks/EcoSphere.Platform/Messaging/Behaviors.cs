using System.Diagnostics;
using System.Reflection;
using EcoSphere.Kernel;
using EcoSphere.Platform.Audit;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.Logging;

namespace EcoSphere.Platform.Messaging;

/// <summary>Logs each request by name, outcome and duration; never its content, which may hold personal data.</summary>
internal sealed partial class LogBehavior<TRequest, TResponse>(ILogger<LogBehavior<TRequest, TResponse>> logger, AuditContext audit)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
    where TResponse : Result
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var name = typeof(TRequest).Name;
        audit.Begin(name, (request as IReasoned)?.Reason);
        var start = Stopwatch.GetTimestamp();
        var response = await next();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (response.Error is { } error)
            Refused(logger, name, error.Kind, error.Message, elapsed);
        else
            Done(logger, name, elapsed);
        return response;
    }

    [LoggerMessage(1, LogLevel.Debug, "{Request} done in {Elapsed:0.0} ms")]
    private static partial void Done(ILogger logger, string request, double elapsed);

    [LoggerMessage(2, LogLevel.Information, "{Request} refused as {Kind}: {Message} ({Elapsed:0.0} ms)")]
    private static partial void Refused(ILogger logger, string request, ErrorKind kind, string message, double elapsed);
}

/// <summary>Refuses a request that the asking person may not send, wherever it comes from.</summary>
internal sealed class AuthorizeBehavior<TRequest, TResponse>(ICurrentUser user) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
    where TResponse : IFailable<TResponse>
{
    private static readonly AccessAttribute Access =
        typeof(TRequest).GetCustomAttribute<AccessAttribute>() ?? throw new InvalidOperationException($"{typeof(TRequest)} does not say who may send it.");

    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        Access.Check(user) is { } error ? Task.FromResult(TResponse.Failed(error)) : next();
}

/// <summary>Answers with all failures of a request's input at once, each beside its field.</summary>
internal sealed class ValidateBehavior<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
    where TResponse : IFailable<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        List<Error>? errors = null;
        foreach (var validator in validators)
        {
            var outcome = await validator.ValidateAsync(request, cancellationToken);
            foreach (var failure in outcome.Errors)
                (errors ??= []).Add(Error.Invalid(failure.ErrorMessage, failure.CustomState as object[] ?? []).On(failure.PropertyName));
        }

        return errors is null ? await next() : TResponse.Failed(Error.Of(errors));
    }
}
