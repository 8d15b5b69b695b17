namespace EcoSphere.Identity.Domain.Connect;

/// <summary>How a single sign-on at a client went.</summary>
internal enum SignOnOutcome
{
    /// <summary>A code went to the client, which has not redeemed it (yet).</summary>
    Started,

    /// <summary>The client redeemed the code: the person is signed on there.</summary>
    SignedOn,

    /// <summary>Refused: the account is not active.</summary>
    MemberNotActive,

    /// <summary>Refused: the portal's session the sign-on hangs on is over.</summary>
    SessionEnded,

    /// <summary>Refused: the person belongs to no company, or no longer to the one the sign-on began with.</summary>
    NoCompany,

    /// <summary>Refused: the company is suspended.</summary>
    CompanySuspended,

    /// <summary>Refused: the company has never subscribed to the client's service.</summary>
    NotSubscribed,

    /// <summary>Refused: the company's subscription is over.</summary>
    SubscriptionEnded,

    /// <summary>Refused: the company has not given the person a seat.</summary>
    NoSeat,

    /// <summary>The code came too late, from another client, for another address or with the wrong verifier.</summary>
    CodeRefused,

    /// <summary>The code came a second time; what had been issued from it is revoked.</summary>
    CodeReused,
}
