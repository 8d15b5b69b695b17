namespace EcoSphere.Kernel;

/// <summary>What an expected failure means to the one who asked.</summary>
public enum ErrorKind
{
    /// <summary>The input can be corrected and sent again.</summary>
    Invalid,

    /// <summary>There is no such record, or not for this person.</summary>
    NotFound,

    /// <summary>The person may not do this.</summary>
    Forbidden,

    /// <summary>The record is in another state than the person believed.</summary>
    Conflict,

    /// <summary>Too many attempts; later it will work.</summary>
    TooMany,
}

/// <summary>An expected failure: a kind and a sentence for the person. The English sentence is the key of its translation.</summary>
/// <param name="Kind">What the failure means.</param>
/// <param name="Message">The sentence in English; <c>{0}</c>, <c>{1}</c> … stand for <see cref="Args"/>.</param>
public record Error(ErrorKind Kind, string Message)
{
    /// <summary>The values for the places in <see cref="Message"/>.</summary>
    public IReadOnlyList<object> Args { get; init; } = [];

    /// <summary>The name of the input the failure belongs to, or null where it concerns the whole.</summary>
    public string? Field { get; init; }

    /// <summary>The single failures of a form, where there are several.</summary>
    public IReadOnlyList<Error> Details { get; init; } = [];

    /// <summary>The same failure beside one input.</summary>
    /// <param name="field">The input's name as the command spells it.</param>
    /// <returns>A copy with the field set.</returns>
    public Error On(string field) => this with { Field = field };

    /// <summary>An input that can be corrected.</summary>
    public static Error Invalid(string message, params object[] args) => new(ErrorKind.Invalid, message) { Args = args };

    /// <summary>A record that is not there, or not for this person.</summary>
    public static Error NotFound(string message, params object[] args) => new(ErrorKind.NotFound, message) { Args = args };

    /// <summary>Something this person may not do.</summary>
    public static Error Forbidden(string message, params object[] args) => new(ErrorKind.Forbidden, message) { Args = args };

    /// <summary>A record in another state than the person believed.</summary>
    public static Error Conflict(string message, params object[] args) => new(ErrorKind.Conflict, message) { Args = args };

    /// <summary>Too many attempts in too short a time.</summary>
    public static Error TooMany(string message, params object[] args) => new(ErrorKind.TooMany, message) { Args = args };

    /// <summary>Several failures of one form.</summary>
    public static Error Of(IReadOnlyList<Error> details) => new(ErrorKind.Invalid, "Some answers need to be corrected.") { Details = details };
}
