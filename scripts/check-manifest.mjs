/**
 * Checks manifests against Microsoft's published schemas, which are not ours to ship: `node scripts/check-manifest.mjs
 * [manifest.xml…]`. The folder of the schemas is MANIFEST_SCHEMAS, else ../shared/reference/manifest-schema.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logErrorMessage } from 'office-addin-cli';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.env.MANIFEST_SCHEMAS ?? resolve(root, '../shared/reference/manifest-schema');
const schema = join(folder, 'OfficeAppManifestV1_1.xsd');
const files = process.argv.length > 2 ? process.argv.slice(2) : [join(root, 'manifest.xml')];

if (!existsSync(schema)) {
  console.log(`Skipped: no schemas in ${folder} (say where they are in MANIFEST_SCHEMAS).`);
} else if (spawnSync('xmllint', ['--version']).error) {
  console.log('Skipped: xmllint is not installed (Debian: libxml2-utils).');
} else {
  for (const file of files) {
    const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, file], {
      encoding: 'utf8',
    });
    if (status === 0) console.log(`${file}: valid`);
    else {
      logErrorMessage(stderr);
      process.exitCode = 1;
    }
  }
}
