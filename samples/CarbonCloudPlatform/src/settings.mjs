// Everything that differs from place to place. Without any setting it fits the portal as `dotnet run eng/build.cs -- run` starts it.
const port = Number(process.env.PORT ?? 5400);
const address = process.env.PUBLIC_URL ?? `http://localhost:${port}`;

export const settings = {
  port,
  host: new URL(address).hostname,
  issuer: new URL(process.env.ISSUER ?? 'http://localhost:5000'),
  clientId: process.env.CLIENT_ID ?? 'carbon-cloud-platform',
  // the secret that the portal knows in Development only
  clientSecret: process.env.CLIENT_SECRET ?? 'for-development-only-carbon-cloud-platform',
  callback: `${address}/callback`,
  signedOut: `${address}/signed-out`,
  isSecure: address.startsWith('https:'),
  // whoever starts it holds its input; when that closes it has nobody to work for any more
  stopsWithInput: process.env.STOP_WITH_INPUT === '1',
};
