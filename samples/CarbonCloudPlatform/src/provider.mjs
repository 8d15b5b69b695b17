// The whole of OpenID Connect: everything is done by openid-client, which knows nothing of EcoSphere.
import * as client from 'openid-client';
import { settings } from './settings.mjs';

const scope = 'openid profile email company';
let discovered;

// found at the first sign-on, so that it does not matter which of the two starts first
async function provider() {
  discovered ??= client.discovery(
    settings.issuer,
    settings.clientId,
    undefined,
    client.ClientSecretBasic(settings.clientSecret),
    {
      execute: [
        // check the signature of ID tokens, too
        client.enableNonRepudiationChecks,
        ...(settings.issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []),
      ],
    },
  );
  try {
    return await discovered;
  } catch (error) {
    discovered = undefined;
    throw error;
  }
}

/** Where to send a browser, and what to remember until it comes back. */
export async function beginSignOn() {
  const config = await provider();
  const pending = {
    verifier: client.randomPKCECodeVerifier(),
    state: client.randomState(),
    nonce: client.randomNonce(),
  };
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: settings.callback,
    scope,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
  });
  return { url, pending };
}

/** Redeems the code a browser has brought. Throws AuthorizationResponseError where the portal refused. */
export async function completeSignOn(search, pending) {
  const config = await provider();
  const tokens = await client.authorizationCodeGrant(config, new URL(settings.callback + search), {
    pkceCodeVerifier: pending.verifier,
    expectedState: pending.state,
    expectedNonce: pending.nonce,
    idTokenExpected: true,
  });
  const { sub, auth_time: signedInAt } = tokens.claims();
  return {
    subject: sub,
    accessToken: tokens.access_token,
    idToken: tokens.id_token,
    signedInAt: signedInAt * 1000,
    endsAt: Date.now() + tokens.expiresIn() * 1000,
  };
}

/** Who the person is now; null once the portal has shut the door. */
export async function whoIs(session) {
  try {
    return await client.fetchUserInfo(await provider(), session.accessToken, session.subject);
  } catch (error) {
    if (error instanceof client.WWWAuthenticateChallengeError) return null;
    throw error;
  }
}

/** Where to send a browser to sign out at the portal as well. */
export async function signOutUrl(session) {
  return client.buildEndSessionUrl(await provider(), {
    id_token_hint: session.idToken,
    post_logout_redirect_uri: settings.signedOut,
    state: client.randomState(),
  });
}

/** The portal's own word for why it refused, or null where something else went wrong. */
export const refusalOf = (error) => (error instanceof client.AuthorizationResponseError ? error.error : null);
