import { expect, test } from './extension';
import { expectMarks } from './page-marks';
import { changesOf, untouched, watchDom } from './watch-dom';

/** Every fixture with an article, and what a reader would miss first if its marks were wrong. */
const articles = [
  { path: 'sample.html', actor: 'Kari Aasheim', agency: 'National Cyber Defence Agency', cue: 'said' },
  { path: 'semantic.html', actor: 'Helena Marsh', agency: 'National Crime Agency', cue: 'According to' },
  { path: 'div-soup.html', actor: 'Agnes Lund', agency: 'Data Protection Authority', cue: 'confirmed' },
  { path: 'hydrate.html', actor: 'Yvonne Clarke', agency: 'Election Office', cue: 'confirmed' },
  { path: 'infinite.html', actor: 'Russia', agency: 'Ministry of Defence', cue: 'believes' },
  { path: 'client-navigation.html', actor: 'Ines Carvalho', agency: 'European Commission', cue: 'confirmed' },
  { path: 'live-blog.html', actor: 'Willem Postma', agency: 'Health Inspectorate', cue: 'said' },
  { path: 'paywall.html', actor: 'Ruth Abel', agency: 'Justice Department', cue: 'concluded' },
  { path: 'right-to-left.html', actor: 'Samir Nassar', agency: 'Oakmere Security', cue: 'confirmed' },
  { path: 'frames.html', actor: 'Dana Petrov', agency: 'Customs Service', cue: 'said' },
  { path: 'dark.html', actor: 'Henrik Sten', agency: 'Interpol', cue: 'confirmed' },
];

for (const { path, actor, agency, cue } of articles) {
  test(`${path} is marked by itself, and its DOM is left as it was`, async ({ context, origin }) => {
    const page = await context.newPage();
    await watchDom(page);
    await page.goto(`${origin}/${path}`);
    await expectMarks(page, { 'ascribe-actor': [actor], 'ascribe-agency': [agency], 'ascribe-attribution': [cue] });
    expect(await changesOf(page)).toEqual(untouched);
  });
}
