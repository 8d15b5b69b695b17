// Builds everything that the browser gets into wwwroot/dist: styles, scripts, the icon sprite and the captcha's worker.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { build } from 'esbuild';
import * as sass from 'sass';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => path.join(root, ...parts);
const dist = at('wwwroot', 'dist');

async function styles(name) {
  const { css } = await sass.compileAsync(at('client', 'styles', `${name}.scss`), {
    loadPaths: [at('node_modules')],
    style: 'compressed',
    // Bootstrap 5.3 is written for an older Sass
    quietDeps: true,
    silenceDeprecations: ['import'],
  });
  await writeFile(path.join(dist, `${name}.css`), css);
}

function scripts() {
  return build({
    entryPoints: [at('client', 'scripts', 'site.js'), at('client', 'scripts', 'captcha.js')],
    outdir: dist,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'eof',
    logLevel: 'warning',
  });
}

async function icons() {
  const names = (await readFile(at('client', 'icons.txt'), 'utf8')).split('\n').map(line => line.trim()).filter(Boolean);
  const symbols = await Promise.all(names.map(async name => {
    const svg = await readFile(at('node_modules', 'bootstrap-icons', 'icons', `${name}.svg`), 'utf8');
    const [, viewBox, shapes] = /viewBox="([^"]+)"[^>]*>([\s\S]*)<\/svg>/.exec(svg);
    return `<symbol id="${name}" viewBox="${viewBox}">${shapes.replace(/\s*\n\s*/g, '')}</symbol>`;
  }));
  await writeFile(path.join(dist, 'icons.svg'), `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`);
}

await mkdir(dist, { recursive: true });
await Promise.all([
  styles('site'),
  styles('captcha'),
  scripts(),
  icons(),
  copyFile(at('client', 'images', 'mark.svg'), path.join(dist, 'mark.svg')),
  copyFile(at('node_modules', 'altcha', 'dist', 'workers', 'pbkdf2.js'), path.join(dist, 'altcha-pbkdf2.js')),
]);
