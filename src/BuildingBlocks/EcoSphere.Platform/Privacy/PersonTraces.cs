using System.Text.RegularExpressions;

namespace EcoSphere.Platform.Privacy;

/// <summary>What leads to one person in the traces that a module keeps: audit trail, mails, events.</summary>
/// <param name="MemberId">The member.</param>
/// <param name="Addresses">Every e-mail address under which the module knew the person.</param>
/// <param name="Records">The ids of records that were about this person alone. Parts of other records are found by the addresses in them.</param>
public sealed record PersonTraces(Guid MemberId, IReadOnlyCollection<string> Addresses, IReadOnlyCollection<Guid> Records)
{
    /// <summary>Whether mails to the person that still wait are sent first, such as the one that says farewell. Otherwise they are not sent any more.</summary>
    public bool KeepsWaitingMails { get; init; }

    /// <summary>Whether a text names one of the addresses; an address that only ends or begins alike is somebody else's.</summary>
    internal bool IsNamedIn(string text) =>
        Addresses.Any(a =>
            text.Contains(a, StringComparison.OrdinalIgnoreCase)
            && Regex.IsMatch(
                text,
                $@"(?<![\p{{L}}\p{{N}}._%+'&!#$*^~-]){Regex.Escape(a)}(?![\p{{L}}\p{{N}}-]|\.[\p{{L}}\p{{N}}])",
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
                TimeSpan.FromSeconds(1)
            )
        );
}
