import type { Entry } from './journal';
import type { Mutant } from './mutate';
import type { Subject } from './subjects';

type Outcome = 'killed' | 'timed out' | 'survived' | 'not reached';

/** What became of each mutant that the tests reached. */
export function outcomes(journal: Entry[]): Map<number, Outcome> {
  const known = new Map<number, Outcome>();
  for (const entry of journal) {
    if (entry.what === 'reached' || entry.what === 'loaded') for (const id of entry.ids) known.set(id, known.get(id) ?? 'survived');
    if (entry.what === 'killed' || entry.what === 'timed out') known.set(entry.id, entry.what);
  }
  return known;
}

const heads: Outcome[] = ['killed', 'timed out', 'survived', 'not reached'];

function row(name: string, mutants: Mutant[], known: Map<number, Outcome>): string {
  const counts = heads.map((head) => mutants.filter(({ id }) => (known.get(id) ?? 'not reached') === head).length);
  const [killed = 0, timedOut = 0] = counts;
  const share = mutants.length > 0 ? `${((100 * (killed + timedOut)) / mutants.length).toFixed(1)} %` : '';
  return `| ${[name, mutants.length, ...counts, share].join(' | ')} |`;
}

/** The table in Markdown: a row for each file, each folder and all. Both mutants that tests fail with and those that they never end with count as noticed. */
export function rows(files: Subject[], known: Map<number, Outcome>): string[] {
  const folders = [...new Set(files.map(({ file }) => file.replace(/\/[^/]+$/, '')))];
  const total = (name: string, some: Subject[]): string =>
    row(
      name,
      some.flatMap(({ mutants }) => mutants),
      known,
    );
  return [
    `| file | mutants | ${heads.join(' | ')} | noticed |`,
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...files.map((subject) => total(`\`${subject.file}\``, [subject])),
    ...folders.map((folder) =>
      total(
        `all of \`${folder}\``,
        files.filter(({ file }) => file.replace(/\/[^/]+$/, '') === folder),
      ),
    ),
    total('all', files),
  ];
}

const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 120);

/** The mutants that no test notices, one a line. */
export function survivors(files: Subject[], known: Map<number, Outcome>): string[] {
  return files.flatMap(({ mutants }) =>
    mutants
      .filter(({ id }) => !['killed', 'timed out'].includes(known.get(id) ?? ''))
      .map(
        ({ id, file, line, operator, before, after }) =>
          `${file}:${line} ${known.get(id) ?? 'not reached'} ${operator}: ${short(before)} → ${short(after)}`,
      ),
  );
}
