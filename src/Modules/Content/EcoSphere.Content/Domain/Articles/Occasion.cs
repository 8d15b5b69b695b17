using EcoSphere.Kernel;

namespace EcoSphere.Content.Domain.Articles;

/// <summary>When and where an event or a course takes place, and how to get in.</summary>
internal sealed record Occasion
{
    public const int PlaceLength = 200;
    public const int OrganiserLength = 120;
    public const int AddressLength = 300;
    public const int ContactNameLength = 60;
    public const int MaxCapacity = 100_000;
    public const decimal MaxFee = 1_000_000;

    public static Occasion None { get; } = new();

    /// <summary>When it begins (UTC); typed and shown in the time of Taipei.</summary>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>When it ends (UTC).</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>The name of the place and its address, as visitors look for it.</summary>
    public LocalText Place { get; init; } = LocalText.None;

    /// <summary>Where it can be followed from afar.</summary>
    public string? OnlineUrl { get; init; }

    public LocalText Organiser { get; init; } = LocalText.None;

    /// <summary>In New Taiwan dollars; 0 is free of charge, null is not said.</summary>
    public decimal? Fee { get; init; }

    /// <summary>How many can take part, or null where nobody counts.</summary>
    public int? Capacity { get; init; }

    public string? RegistrationUrl { get; init; }

    /// <summary>Until when one can register (UTC).</summary>
    public DateTimeOffset? RegistrationClosesAt { get; init; }

    public string? ContactName { get; init; }

    public string? ContactPhone { get; init; }

    public string? ContactEmail { get; init; }

    /// <summary>Whether one can register at that time.</summary>
    public bool IsOpenAt(DateTimeOffset now) => RegistrationUrl is not null && now < (RegistrationClosesAt ?? StartsAt);

    /// <summary>What is wrong as far as it is filled in.</summary>
    public void CheckFilled(FieldChecks checks)
    {
        ArgumentNullException.ThrowIfNull(checks);
        checks.Text(Place.Zh, PlaceLength, "PlaceZh");
        checks.Text(Place.En, PlaceLength, "PlaceEn");
        checks.Text(Organiser.Zh, OrganiserLength, "OrganiserZh");
        checks.Text(Organiser.En, OrganiserLength, "OrganiserEn");
        checks.Text(ContactName, ContactNameLength, nameof(ContactName));
        checks.Phone(ContactPhone, nameof(ContactPhone));
        checks.Require(ContactEmail is null || FieldChecks.IsEmail(ContactEmail), nameof(ContactEmail), FieldChecks.NotAnEmail);
        RelatedLink.CheckUrl(checks, OnlineUrl, nameof(OnlineUrl));
        RelatedLink.CheckUrl(checks, RegistrationUrl, nameof(RegistrationUrl));
        checks.Require(EndsAt is null || StartsAt is null || EndsAt >= StartsAt, nameof(EndsAt), Error.Invalid("It cannot end before it begins."));
        checks.Require(
            RegistrationClosesAt is null || (EndsAt ?? StartsAt) is not { } end || RegistrationClosesAt <= end,
            nameof(RegistrationClosesAt),
            Error.Invalid("Registration has to close before the event is over.")
        );
        checks.Require(Fee is null or (>= 0 and <= MaxFee), nameof(Fee), Error.Invalid("Enter a fee between 0 and {0}.", MaxFee));
        checks.Require(Capacity is null or (> 0 and <= MaxCapacity), nameof(Capacity), Error.Invalid("Enter a number between 1 and {0}.", MaxCapacity));
    }

    /// <summary>What is missing before it can be published.</summary>
    public void CheckComplete(FieldChecks checks)
    {
        ArgumentNullException.ThrowIfNull(checks);
        checks.Require(StartsAt is not null, nameof(StartsAt), Error.Invalid("Enter when it begins."));
        checks.Require(Place.Zh is not null || OnlineUrl is not null, "PlaceZh", Error.Invalid("Enter the place or the address of the online meeting."));
    }
}
