/** Help services: numbers in the form of their country, and three places to turn to in each nation. */
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { helpServicesSchema, servicesFor } from '../../src/content/help-services';
import type { HelpService } from '../../src/content/help-services';
import { NATIONS } from '../../src/content/settings-schema';
import { readJson } from '../support/play';

const rows = readJson('src/content/help-services.json') as HelpService[];

/** How each country writes its numbers; misprints of these are common. */
const FORMS = {
  GB: /^(999|101|0800 1111|0808 \d{3} \d{4}|080 880 23456)$/u,
  IE: /^(112|999|1800 66 66 66)$/u,
  US: /^(911|1-800-\d{3}-\d{4})$/u,
} as const;

test('the file fits its schema', () => expect(safeParse(helpServicesSchema, rows).issues).toBeUndefined());

test.each(rows.filter(({ number }) => number).map((row) => [row.name, row] as const))('%s has a number in its country’s form', (_, row) => {
  expect(row.number).toMatch(FORMS[row.country]);
});

test.each([
  ['england', '0800 1111', '999'],
  ['wales', '0800 1111', '999'],
  ['scotland', '0800 1111', '999'],
  ['northern-ireland', '0800 1111', '999'],
  ['ireland', '1800 66 66 66', '112'],
  ['united-states', '1-800-422-4453', '911'],
] as const)('in %s a child is shown %s and %s', (nation, helpline, emergency) => {
  const services = servicesFor(nation);
  expect([services.helpline.number, services.emergency.number]).toEqual([helpline, emergency]);
  expect(services.helpline.for_child).toBe(true);
});

describe('honesty', () => {
  test('no row claims a live check that nobody has made, and each says where it comes from', () => {
    for (const row of rows) {
      expect(row.source).not.toBe('');
      if (row.checked_on !== null) expect(Date.parse(row.checked_on)).toBeLessThanOrEqual(Date.now());
    }
  });

  test('every nation can be chosen', () => {
    for (const nation of NATIONS) expect(() => servicesFor(nation)).not.toThrow();
  });
});
