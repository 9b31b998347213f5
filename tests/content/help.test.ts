/** Help services: numbers in the form of their country, and three places to turn to in each nation. */
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { helpServicesSchema, moreServicesFor, servicesFor } from '../../src/content/help-services';
import type { HelpService } from '../../src/content/help-services';
import { NATIONS } from '../../src/content/settings-schema';
import { readJson } from '../support/play';

const rows = readJson('src/content/help-services.json') as HelpService[];

/** How each country writes its numbers; misprints of these are common. */
const CALLS = {
  GB: /^(?:999|101|0800 1111|0808 \d{3} \d{4}|080 880 23456)$/u,
  IE: /^(?:112|999|1800 66 66 66)$/u,
  US: /^(?:911|1-800-\d{3}-\d{4})$/u,
  ES: /^(?:112|017|116 111)$/u,
  FR: /^(?:112|119|3018)$/u,
  PL: /^(?:112|116 111|800 12 12 12)$/u,
  AU: /^(?:000|1800 55 1800)$/u,
  NZ: /^(?:111|0800 942 8787|0508 NETSAFE)$/u,
} as const;
const TEXTS: Partial<Record<HelpService['country'], RegExp>> = {
  GB: /^(?:84001|SHOUT 85258)$/u,
  IE: /^50101$/u,
  US: /^1-800-\d{3}-\d{4}$/u,
};

test('the file fits its schema', () => expect(safeParse(helpServicesSchema, rows).issues).toBeUndefined());

test.each(rows.map((row) => [`${row.country} ${row.name}`, row] as const))('%s can be reached, in its country’s form', (_, row) => {
  expect([row.number, row.text, row.url].some((way) => way !== null)).toBe(true);
  if (row.number !== null) expect(row.number).toMatch(CALLS[row.country]);
  if (row.text !== null) expect(row.text).toMatch(TEXTS[row.country] ?? 'no number to text is known here');
  if (row.url !== null) expect(row.url).toMatch(/^(?:[a-z]+\.)+[a-z]{2,}(?:\/[\w-]+)?$/u);
});

test.each([
  ['Childline', '0800 1111'],
  ['Meic', '080 880 23456'],
  ['Childline (ISPCC)', '1800 66 66 66'],
  ['Childhelp', '1-800-422-4453'],
  ['NCMEC CyberTipline', '1-800-843-5678'],
  ['NSPCC Helpline', '0808 800 5000'],
  ['Shout', null],
])('%s has the number %s', (name, number) => {
  expect(rows.find((row) => row.name === name)?.number).toBe(number);
});

test.each([
  ['GB', '0800 111'],
  ['GB', '08001111'],
  ['GB', '0800 11111'],
  ['GB', '080 880 2345'],
  ['GB', '1800 66 66 66'],
  ['IE', '1800 666 666'],
  ['IE', '0800 1111'],
  ['US', '1-800-422-445'],
  ['US', '800-422-4453'],
  ['PL', '800 121 212'],
  ['AU', '1800 551 800'],
  ['NZ', '0800 1111'],
] as const)('in %s the misprint %s would be seen', (country, misprint) => {
  expect(misprint).not.toMatch(CALLS[country]);
});

test.each([
  ['england', '0800 1111', '999'],
  ['wales', '0800 1111', '999'],
  ['scotland', '0800 1111', '999'],
  ['northern-ireland', '0800 1111', '999'],
  ['ireland', '1800 66 66 66', '112'],
  ['united-states', '1-800-422-4453', '911'],
  ['spain', '017', '112'],
  ['france', '3018', '112'],
  ['poland', '800 12 12 12', '112'],
  ['australia', '1800 55 1800', '000'],
  ['new-zealand', '0800 942 8787', '111'],
] as const)('in %s a child is shown %s and %s', (nation, helpline, emergency) => {
  const services = servicesFor(nation);
  expect([services.helpline.number, services.emergency.number]).toEqual([helpline, emergency]);
  expect(services.helpline.for_child).toBe(true);
});

test.each([
  ['england', []],
  ['wales', ['Meic']],
  ['scotland', ['Cyber Safe Scotland']],
  ['northern-ireland', ['SBNI Online Safety Hub']],
] as const)('adults in %s read of all of Britain’s services and %j', (nation, own) => {
  const names = moreServicesFor(nation).map(({ name }) => name);
  expect(names.toSorted()).toEqual(['101', 'CEOP Safety Centre', 'NSPCC Helpline', 'Report Remove', 'Shout', ...own].toSorted());
});

test('adults in Ireland and the United States read of their own', () => {
  expect(moreServicesFor('ireland').map(({ name }) => name)).toEqual(['Hotline.ie']);
  expect(moreServicesFor('united-states').map(({ name }) => name)).toEqual(['NCMEC CyberTipline', 'Take It Down']);
});

describe('honesty', () => {
  test('each row says where it was read, and no live check lies in the future', () => {
    for (const row of rows) {
      expect(row.source).not.toBe('');
      if (row.checked_on !== null) expect(Date.parse(row.checked_on)).toBeLessThanOrEqual(Date.now());
    }
  });

  test('what has to be checked again is in the file and shown to nobody', () => {
    const unsure = rows.filter(({ mark }) => mark === 'RE-CHECK');
    expect(unsure.map(({ number, text }) => number ?? text)).toEqual(['50101', '116 111']);
    const shown = NATIONS.flatMap((nation) => [...Object.values(servicesFor(nation)), ...moreServicesFor(nation)]);
    expect(shown.filter(({ mark }) => mark === 'RE-CHECK')).toEqual([]);
  });

  test('a child is shown only what was read on a page of the service itself', () => {
    for (const nation of NATIONS) for (const { mark } of Object.values(servicesFor(nation))) expect(mark).toBe('V');
  });
});
