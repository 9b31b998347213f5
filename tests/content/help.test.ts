/** Help services: numbers in the form of their country, and three places to turn to in each nation. */
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { helpServicesSchema, helplinesLine, moreServicesFor, moreServicesLine, servicesFor } from '../../src/content/help-services';
import type { HelpService } from '../../src/content/help-services';
import { NATIONS } from '../../src/content/settings-schema';
import type { Nation } from '../../src/content/settings-schema';
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
  if (row.url !== null) expect(row.url).toMatch(/^(?:[a-z0-9]+\.)+[a-z]{2,}(?:\/[\w-]+)?$/u);
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
  expect([services.helplines[0].number, services.emergency.number]).toEqual([helpline, emergency]);
  for (const { for_child, url } of services.helplines) {
    expect(for_child).toBe(true);
    // A child who can't speak aloud needs an address.
    expect(url).not.toBeNull();
  }
});

test('a child in Spain is shown the children’s own line, too', () => {
  expect(servicesFor('spain').helplines.map(({ name, number }) => [name, number])).toContainEqual(['ANAR', '116 111']);
});

test.each(NATIONS)('help with pictures is offered in %s where the children’s helpline is known to give it', (nation) => {
  const isBritish = ['england', 'wales', 'scotland', 'northern-ireland'].includes(nation);
  expect(servicesFor(nation).pictures).toBe(isBritish);
});

describe('a line for paper', () => {
  test.each(NATIONS)('says no number twice in %s', (nation) => {
    const numbers = `${helplinesLine(nation)} ${moreServicesLine(nation)}`.match(/\d[\d -]*\d/gu) ?? [];
    expect(numbers).toHaveLength(new Set(numbers).size);
  });
  test('names both emergency numbers of Ireland once', () =>
    expect(helplinesLine('ireland')).toBe('Childline (ISPCC) 1800 66 66 66 · 112 / 999'));
  test('gives every other service a way to reach it', () =>
    expect(moreServicesLine('wales')).toBe(
      'Meic 080 880 23456 · NSPCC Helpline 0808 800 5000 · CEOP Safety Centre ceop.police.uk/Safety-Centre · ' +
        'Report Remove childline.org.uk · 101 · Shout SMS SHOUT 85258',
    ));
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
  const forChildren = (nation: Nation) => {
    const { helplines, emergency } = servicesFor(nation);
    return [...helplines, emergency];
  };

  test('each row says where it was read, and no live check lies in the future', () => {
    for (const row of rows) {
      expect(row.source).not.toBe('');
      if (row.checked_on !== null) expect(Date.parse(row.checked_on)).toBeLessThanOrEqual(Date.now());
    }
  });

  test('what has to be checked again is in the file and shown to nobody', () => {
    const unsure = rows.filter(({ mark }) => mark === 'RE-CHECK');
    expect(unsure.map(({ number, text }) => number ?? text)).toEqual(['50101', '116 111']);
    const shown = NATIONS.flatMap((nation) => [...forChildren(nation), ...moreServicesFor(nation)]);
    expect(shown.filter(({ mark }) => mark === 'RE-CHECK')).toEqual([]);
  });

  test('a child is shown only what was read on a page of the service itself', () => {
    for (const nation of NATIONS) for (const { mark } of forChildren(nation)) expect(mark).toMatch(/^V(?: older)?$/u);
  });
});
