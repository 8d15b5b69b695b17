namespace EcoSphere.UiKit.Captcha;

/// <summary>The work the browser is to do, in the words of ALTCHA 3.</summary>
internal sealed record AltchaParameters(string Algorithm, string Nonce, string Salt, int Cost, int KeyLength, string KeyPrefix, long ExpiresAt);

/// <summary>The work and the proof that this site gave it out.</summary>
internal sealed record AltchaChallenge(AltchaParameters Parameters, string Signature);

/// <summary>The counter whose key begins with the prefix.</summary>
internal sealed record AltchaSolution(uint Counter, string DerivedKey);

/// <summary>What the widget puts into the form, as base64 of JSON.</summary>
internal sealed record AltchaPayload(AltchaChallenge Challenge, AltchaSolution Solution);
