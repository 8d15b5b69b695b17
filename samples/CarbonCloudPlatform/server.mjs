// A small stand-in for the greenhouse-gas data service: an independent client of EcoSphere's single sign-on.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import * as pages from './src/pages.mjs';
import { beginSignOn, completeSignOn, refusalOf, signOutUrl, whoIs } from './src/provider.mjs';
import { endSession, sessionOf, startSession } from './src/sessions.mjs';
import { settings } from './src/settings.mjs';

const signOnTakes = 10 * 60 * 1000;

const routes = {
  'GET /': async (request, response) => {
    const session = sessionOf(request);
    if (!session?.accessToken) return show(response, 200, pages.welcome());
    // asked at every request, so that whatever the portal changes holds at once
    const person = await whoIs(session);
    if (person) return show(response, 200, pages.home(person, session));
    endSession(session);
    return show(response, 403, pages.shut());
  },

  // also where the portal's own link leads (OpenID Connect Core 1.0 section 4): another issuer than ours has no business here
  'GET /login': async (request, response, url) => {
    const issuer = url.searchParams.get('iss');
    if (issuer && issuer.replace(/\/$/, '') !== settings.issuer.href.replace(/\/$/, ''))
      return show(response, 400, pages.failed('登入要求不是由 EcoSphere 發出的。'));
    const signOn = await beginSignOn();
    startSession(response, { pending: signOn.pending, endsAt: Date.now() + signOnTakes }, sessionOf(request));
    return lead(response, signOn.url);
  },

  'GET /callback': async (request, response, url) => {
    const session = sessionOf(request);
    if (!session?.pending) return show(response, 400, pages.failed('這次登入已經逾時，或不是從這個瀏覽器開始的。請再登入一次。'));
    endSession(session);
    try {
      startSession(response, await completeSignOn(url.search, session.pending), session);
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === 'access_denied') return show(response, 403, pages.denied());
      console.error(`The sign-on could not be completed: ${refusal ?? error.code ?? ''} ${error.message}`);
      return show(response, 400, pages.failed('登入沒有完成，請再試一次。'));
    }
    return lead(response, '/');
  },

  'POST /logout': async (request, response) => {
    const session = sessionOf(request);
    endSession(session);
    return lead(response, session?.idToken ? await signOutUrl(session) : '/signed-out');
  },

  'GET /signed-out': (request, response) => show(response, 200, pages.signedOut()),

  'GET /style.css': async (request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'max-age=3600' });
    response.end(await readFile(new URL('./src/style.css', import.meta.url)));
  },
};

function show(response, status, page) {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(page);
}

function lead(response, address) {
  response.writeHead(303, { Location: String(address), 'Cache-Control': 'no-store' });
  response.end();
}

const server = createServer(async (request, response) => {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  // the form that signs out ends at the portal, and by way of it here again
  response.setHeader(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'self'; form-action 'self' ${settings.issuer.origin}; frame-ancestors 'none'; base-uri 'none'`,
  );
  try {
    const url = new URL(request.url, settings.callback);
    const route = routes[`${request.method} ${url.pathname}`];
    await (route ? route(request, response, url) : show(response, 404, pages.notFound()));
  } catch (error) {
    console.error(error);
    if (response.headersSent) response.destroy();
    else show(response, 503, pages.failed('目前連不上 EcoSphere，請稍後再試。'));
  }
});

function stop() {
  server.close();
  server.closeAllConnections();
  process.exit(0);
}

process.on('SIGTERM', stop);
process.on('SIGINT', stop);
if (settings.stopsWithInput) process.stdin.on('end', stop).resume();

server.on('error', (error) => {
  console.error(`The sample platform cannot listen on port ${settings.port}: ${error.code}`);
  process.exit(1);
});
server.listen(settings.port, settings.host, () => console.log(`Carbon Cloud platform (sample): ${new URL('/', settings.callback)}`));
