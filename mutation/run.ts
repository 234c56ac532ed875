/**
 * `npm run mutate [-- PACK…]`: puts one slip after the other into the packs and lists those that neither the loader, nor
 * a worked case, nor lint notices. Exit 1 when one of them is not explained in `accepted.json`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadRules } from '../src/rules/load-packs';
import { entryOf, explains, readAccepted } from './accepted';
import { Judge, type Catch } from './judge';
import type { Mutant } from './mutant';
import { mutantsOf } from './mutants';

const rulesFolder = fileURLToPath(new URL('../rules', import.meta.url));
const files = readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json') && !name.startsWith(`schema${sep}`))
  .sort()
  .map((name) => ({
    path: relative(rulesFolder, join(rulesFolder, name)).split(sep).join('/'),
    text: readFileSync(join(rulesFolder, name), 'utf8'),
  }));
const rules = loadRules(files);
const asked = process.argv.slice(2);
const packs = rules.packs.filter(({ id }) => asked.length === 0 || asked.includes(id));
const accepted = readAccepted(new URL('accepted.json', import.meta.url));

const survivors: Mutant[] = [];
for (const pack of packs) {
  const started = Date.now();
  const judge = new Judge(rules, pack);
  const mutants = mutantsOf(pack, rules.names);
  const counts: Record<Catch, number> = { load: 0, case: 0, lint: 0, nothing: 0 };
  for (const mutant of mutants) {
    const caughtBy = judge.judge(mutant.pack);
    counts[caughtBy]++;
    if (caughtBy === 'nothing') survivors.push(mutant);
  }
  const { load, case: cases, lint, nothing } = counts;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `${pack.id}: ${mutants.length} mutants in ${seconds} s; caught by the loader ${load}, by a case ${cases}, by lint ${lint}; ${nothing} survive`,
  );
}

const unexplained = survivors.filter((mutant) => !accepted.some((entry) => explains(entry, mutant)));
for (const mutant of unexplained) console.log(JSON.stringify(entryOf(mutant)));
const looked = new Set(packs.map(({ id }) => id));
const stale = accepted
  .filter(({ file }) => looked.has(file.split('/')[0] ?? ''))
  .filter((entry) => !survivors.some((mutant) => explains(entry, mutant)));
for (const entry of stale)
  console.log(`no longer survives, remove it from accepted.json: ${JSON.stringify(entry)}`);
const explained = survivors.length - unexplained.length;
console.log(
  `${unexplained.length} survivors without a reason, ${explained} with one, ${stale.length} reasons too many`,
);
process.exitCode = unexplained.length + stale.length > 0 ? 1 : 0;
