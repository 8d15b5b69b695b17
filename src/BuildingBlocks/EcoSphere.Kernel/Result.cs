namespace EcoSphere.Kernel;

/// <summary>A type of outcome that can be made from a failure; lets the pipeline answer for any request.</summary>
/// <typeparam name="TSelf">The outcome's own type.</typeparam>
public interface IFailable<out TSelf>
{
    /// <summary>Makes the outcome of a failure.</summary>
    /// <param name="error">What went wrong.</param>
    /// <returns>A failed outcome.</returns>
    static abstract TSelf Failed(Error error);
}

/// <summary>The outcome of an operation that can fail in expected ways.</summary>
public class Result : IFailable<Result>
{
    private static readonly Result Succeeded = new(null);

    /// <summary>Creates an outcome.</summary>
    /// <param name="error">The failure, or null for a success.</param>
    protected Result(Error? error) => Error = error;

    /// <summary>The failure, or null after a success.</summary>
    public Error? Error { get; }

    /// <summary>Whether it went well.</summary>
    public bool IsSuccess => Error is null;

    /// <summary>Whether it failed.</summary>
    public bool IsFailure => Error is not null;

    /// <summary>The success that carries nothing.</summary>
    public static Result Success() => Succeeded;

    /// <inheritdoc />
    public static Result Failed(Error error) => new(error);

    /// <summary>A failure.</summary>
    public static implicit operator Result(Error error) => new(error);
}

/// <summary>The outcome of an operation that yields a value or fails in expected ways.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Result<T> : Result, IFailable<Result<T>>
{
    private readonly T? _value;

    private Result(T? value, Error? error)
        : base(error) => _value = value;

    /// <summary>The value of a success.</summary>
    /// <exception cref="InvalidOperationException">The outcome is a failure.</exception>
    public T Value => IsSuccess ? _value! : throw new InvalidOperationException($"A failure has no value: {Error!.Message}");

    /// <inheritdoc cref="IFailable{TSelf}.Failed" />
    public static new Result<T> Failed(Error error) => new(default, error);

    /// <summary>A success with its value; for interfaces, which no conversion can start from.</summary>
    /// <param name="value">The value.</param>
    public static Result<T> Of(T value) => new(value, null);

    /// <summary>A success with its value.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>A failure.</summary>
    public static implicit operator Result<T>(Error error) => new(default, error);
}
