// Sessions live in the memory of this process: a sample has one process, and forgets when it stops.
import { randomBytes } from 'node:crypto';
import { settings } from './settings.mjs';

const cookie = 'platform_session';
const sessions = new Map();

export function sessionOf(request) {
  const found = (request.headers.cookie ?? '').split(/;\s*/).find((c) => c.startsWith(`${cookie}=`));
  const id = found?.slice(cookie.length + 1);
  const content = id && sessions.get(id);
  if (!content || content.endsAt > Date.now()) return content ? { id, ...content } : null;
  sessions.delete(id);
  return null;
}

/** Starts a session under a new name; what the browser had before is over. */
export function startSession(response, content, former) {
  endSession(former);
  for (const [id, other] of sessions) if (other.endsAt <= Date.now()) sessions.delete(id);
  const id = randomBytes(32).toString('base64url');
  sessions.set(id, content);
  // Lax, not Strict: the browser comes back from the portal by a redirect
  response.setHeader('Set-Cookie', `${cookie}=${id}; Path=/; HttpOnly; SameSite=Lax${settings.isSecure ? '; Secure' : ''}`);
}

export function endSession(session) {
  if (session) sessions.delete(session.id);
}
