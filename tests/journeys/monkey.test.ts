/** Ten thousand steps by chance: whatever is pressed, typed, dragged or turned back, the page keeps its promises. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/content/languages';
import { PHONE, expectQuiet, openSite, siteUrl } from '../support/browser';
import { OUTSIDE, OUTSIDE_PHONE, letLoose } from '../support/monkey';

const CASES = ['empty-playlists', 'shared-homework', 'friday-inbox', 'practice', 'check-a', 'live-from-the-kitchen'];

const pick = <T>(list: readonly T[], chance: () => number): T | undefined => list[Math.floor(chance() * list.length)];

test.each([1, 2, 3])("3,000 steps on the pupils' page, seed %i", { timeout: 900_000 }, async (seed) => {
  // One of them with all that moves, in windows of any size; the others on a phone.
  const isAll = seed === 1;
  const page = await openSite('?lng=en', isAll ? { motion: true } : { viewport: PHONE });
  const steps = await letLoose(page, {
    seed,
    steps: 3000,
    leaves: '[data-tool=leave], [target], [download], [href^=tel], [href^=sms], [href^=http]',
    outside: [
      ...Object.values(isAll ? OUTSIDE : OUTSIDE_PHONE),
      (_, chance) => page.goto(siteUrl(`?case=${pick(CASES, chance)}&lng=${pick(LANGUAGES, chance)?.id}`)),
      (_, chance) => page.goto(siteUrl(`?homework#${'AbC-9_'.repeat(Math.ceil(chance() * 30))}`)),
    ],
  });
  expect(steps).toBeGreaterThanOrEqual(3000);
  expectQuiet(page);
});

test("1,000 steps on the teacher's page", { timeout: 600_000 }, async () => {
  const page = await openSite('teach.html?lng=en');
  page.on('dialog', (dialog) => void dialog.dismiss());
  await letLoose(page, {
    seed: 4,
    steps: 1000,
    leaves: '[target], [download], [href^=http], [data-opens], [type=file]',
    outside: [OUTSIDE.resize, OUTSIDE.reload, OUTSIDE.keys],
  });
  expectQuiet(page);
});
