namespace EcoSphere.UiKit.Components;

/// <summary>What a status means to the reader; each has a colour and an icon everywhere.</summary>
public enum StatusTone
{
    /// <summary>Just so: a draft, not assigned.</summary>
    Neutral,

    /// <summary>Somebody is at work on it: in review, assigned.</summary>
    Waiting,

    /// <summary>Somebody has to act: returned, expires soon.</summary>
    Attention,

    /// <summary>Went well: approved, certified.</summary>
    Good,

    /// <summary>Went wrong: rejected, failed.</summary>
    Bad,

    /// <summary>Over: closed, withdrawn.</summary>
    Closed,
}

internal static class StatusTones
{
    public static string Css(this StatusTone tone) =>
        tone switch
        {
            StatusTone.Waiting => "is-waiting",
            StatusTone.Attention => "is-attention",
            StatusTone.Good => "is-good",
            StatusTone.Bad => "is-bad",
            StatusTone.Closed => "is-closed",
            _ => "is-neutral",
        };

    public static string Icon(this StatusTone tone) =>
        tone switch
        {
            StatusTone.Waiting => "hourglass-split",
            StatusTone.Attention => "exclamation-triangle-fill",
            StatusTone.Good => "check-circle-fill",
            StatusTone.Bad => "x-circle",
            StatusTone.Closed => "lock",
            _ => "circle",
        };
}
