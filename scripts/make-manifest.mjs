/**
 * Writes the manifest of one environment, to dist/manifest.xml unless `--out` says otherwise:
 *
 *   node scripts/make-manifest.mjs --base-url https://paf.example.org/planner/ --release 2
 *   node scripts/make-manifest.mjs --port 3001 --out other.xml
 *
 * Each environment has an Id of its own, derived from its address so that it stays the same; `--id` gives another.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { logErrorMessage, parseNumber } from 'office-addin-cli';

const developmentUrl = 'https://localhost:3000/';
const template = new URL('../manifest.xml', import.meta.url);
const usualTarget = fileURLToPath(new URL('../dist/manifest.xml', import.meta.url));
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * @param {string} xml manifest.xml, whose addresses are those of development.
 * @param {{ baseUrl: string, id?: string | undefined, release?: number | undefined }} environment
 * @returns {string}
 */
function manifestFor(xml, { baseUrl, id, release }) {
  const base = checkedBase(baseUrl);
  const ownId = /<Id>([^<]+)<\/Id>/.exec(xml)?.[1] ?? '';
  const newId = id ?? (base === developmentUrl ? ownId : idFrom(ownId, base));
  if (!uuid.test(newId)) throw new Error(`--id must be a GUID, not “${newId}”.`);
  return xml
    .replace(/^<!--.*-->\n/m, '')
    .replace(/<Id>[^<]+<\/Id>/, `<Id>${newId}</Id>`)
    .replace(/<Version>[^<]+<\/Version>/, (version) =>
      release === undefined ? version : `<Version>1.0.0.${release}</Version>`,
    )
    .replaceAll(developmentUrl, xmlText(base));
}

/** https only, since Office refuses anything else; always with a final slash. */
function checkedBase(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' || url.search || url.hash || url.username) {
    throw new Error(`--base-url must be a plain https address, not “${text}”.`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** A name-based UUID (version 5): the same environment always gets the same Id. */
function idFrom(namespace, name) {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  hash[6] = (hash[6] & 0x0f) | 0x50;
  hash[8] = (hash[8] & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function xmlText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function main() {
  const { values } = parseArgs({
    options: {
      'base-url': { type: 'string' },
      port: { type: 'string' },
      id: { type: 'string' },
      release: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const port = parseNumber(values.port, '--port must be a number.');
  const release = parseNumber(values.release, '--release must be a number.');
  if (release !== undefined && !(Number.isInteger(release) && release >= 0 && release <= 65_535)) {
    throw new Error('--release must be a whole number from 0 to 65535.');
  }
  const baseUrl = values['base-url'] ?? (port === undefined ? developmentUrl : `https://localhost:${port}/`);
  const xml = manifestFor(readFileSync(template, 'utf8'), { baseUrl, id: values.id, release });
  const target = resolve(values.out ?? usualTarget);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, xml);
  console.log(`${target}: ${/<Id>([^<]+)/.exec(xml)?.[1]}, ${baseUrl}`);
}

try {
  main();
} catch (error) {
  logErrorMessage(error);
  process.exitCode = 1;
}
