/** LibreOffice opens an annotated copy and finds in it what it should; skipped where it is not installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotate, readWorkbook } from '../../src/xlsx';
import { richAnnotation } from './fixtures/annotations';
import { packageOf } from './fixtures/package';
import { richParts } from './fixtures/rich-workbook';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;

(isInstalled ? test : test.skip)(
  'LibreOffice reads the plan and the results of an annotated copy',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'paf-'));
    try {
      const { bytes } = annotate(readWorkbook(packageOf(richParts)), richAnnotation);
      writeFileSync(join(folder, 'copy.xlsx'), bytes);
      // All the sheets, comma-separated, in UTF-8.
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const options = ['--headless', profile, '--convert-to', filter, '--outdir', folder, 'copy.xlsx'];
      execFileSync('soffice', options, { cwd: folder, stdio: 'ignore', timeout: 110_000 });
      const sheets = Object.fromEntries(
        readdirSync(folder)
          .filter((name) => name.endsWith('.csv'))
          .map((name) => [name.normalize('NFC'), readFileSync(join(folder, name), 'utf8')]),
      );
      expect(Object.keys(sheets).sort()).toEqual(
        ['copy-Contrôle PAF.csv', 'copy-Graphique.csv', 'copy-Listes.csv', "copy-Plan d'été.csv"].sort(),
      );
      const lines = sheets["copy-Plan d'été.csv"]?.split('\n') ?? [];
      expect(lines[2]).toBe('Intitulé,Date,Prix,Double,Choix,Actif,Erreur,Riche,,,,,,,Verdict,Prix');
      expect(lines[3]).toMatch(
        /^Gras et non gras,.*,25,oui,TRUE,#N\/A,Riche en ligne,,,,,,,À corriger,1953.5$/,
      );
      expect(lines[4]).toContain('"=HYPERLINK(""http://x"")",12');
      expect(sheets['copy-Contrôle PAF.csv']).toContain('Où,Quand,Quoi');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
