/** A pupil at the built page: finds what they use by its name on the screen, and plays a case from the first click to the results. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Scenario } from '../../src/core/scenario';
import { readJson, scenario } from './play';

type Verdict = 'fine' | 'ask' | 'tell';
type Tree = { readonly [key: string]: string | Tree };

const AXE = readFileSync(resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

/** Texts of a language and a case, looked up as the game does. */
export function wordsOfLanguage(language: string, id = 'empty-playlists'): (key: string) => string {
  const tree: Tree = {
    ui: readJson(`locales/${language}/ui.json`) as Tree,
    case: readJson(`locales/${language}/scenarios/${id}.json`) as Tree,
  };
  return (key) => {
    const found = key.split('.').reduce<string | Tree | undefined>((at, step) => (typeof at === 'object' ? at[step] : undefined), tree);
    if (typeof found !== 'string') throw new Error(`Violated assumption: ${language} has the text ${key}.`);
    return found;
  };
}

/** Resolves once what was pressed has been drawn and the focus led there: each is a task of its own. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => void requestAnimationFrame(() => void setTimeout(done))));
}

export class Pupil {
  readonly page: Page;
  readonly t: (key: string) => string;
  private readonly scenario: Scenario;
  /** Called on each new screen or step, once its focus has been led. */
  private readonly onStep: (name: string) => Promise<void>;

  constructor(page: Page, language = 'en', onStep: (name: string) => Promise<void> = () => Promise.resolve(), id = 'empty-playlists') {
    this.page = page;
    this.t = wordsOfLanguage(language, id);
    this.scenario = scenario(id);
    this.onStep = onStep;
  }

  button(name: string) {
    // Values in a name are isolated by marks that no reader sees or hears.
    return this.page.getByRole('button', {
      name: new RegExp(`^${name.replaceAll(/[.*+?^$()|[\]\\]/gu, String.raw`\$&`).replaceAll(/\{\{\w+\}\}/gu, '.*')}$`, 'u'),
    });
  }

  async press(key: string): Promise<void> {
    await this.button(this.t(key)).click();
    await drawn(this.page);
  }

  async begin(): Promise<void> {
    // The room that a press has just left may still stand for a moment, with a heading and a start of its own.
    await this.page.locator('main.telling').waitFor();
    await this.onStep('brief');
    await this.press('ui.brief.start');
    await this.onStep('judge');
  }

  /** Judges the item on the table, says why with the first reason and word there are, and goes on. */
  async answer(verdict: Verdict): Promise<void> {
    await this.press(`ui.judge.${verdict}`);
    await this.onStep(`why ${verdict}`);
    await this.page.getByRole('radio').first().check();
    const words = this.page.getByRole('group', { name: this.t('ui.why.wordsLabel') }).getByRole('button');
    if (verdict !== 'fine') await words.first().click();
    await this.press('ui.why.done');
    await this.onStep(`feedback ${verdict}`);
    await this.page.locator('.feedback button.big').click();
    await drawn(this.page);
  }

  async judgeAll(verdicts: readonly Verdict[] = ['fine', 'ask', 'tell']): Promise<void> {
    for (let n = 0; n < 12; n++) await this.answer(verdicts[n % verdicts.length] ?? 'fine');
    await this.page.locator('.report').waitFor();
    await this.onStep('report keep');
  }

  async report(): Promise<void> {
    const { page } = this;
    await page.getByRole('checkbox').first().check();
    await this.press('ui.report.keep.do');
    await this.onStep('report kept');
    await this.press('ui.next');
    await this.onStep('report tell');
    await this.press('ui.report.adult.school');
    await page
      .locator('.tile')
      .nth(await this.tile('nothing'))
      .click();
    await this.press('ui.report.tell.do');
    await this.onStep('report tell more');
    await page
      .locator('.tile')
      .nth(await this.tile('nothing'))
      .click();
    await page
      .locator('.tile')
      .nth(await this.tile('what'))
      .click();
    await this.press('ui.report.tell.do');
    if (this.scenario.firstAdultBusy) {
      await this.onStep('report busy');
      await this.press('ui.report.adult.relative');
    }
    await this.onStep('report told');
    await this.press('ui.next');
    await this.onStep('report block');
    await page.locator('.menu-head button').click();
    await this.press(`ui.report.entry.${this.scenario.menu.find((entry) => entry !== 'report' && entry !== 'block')}.name`);
    await this.press('case.menu.report');
    await this.press('case.menu.block');
    await this.onStep('report blocked');
    await this.press('ui.next');
    await this.onStep('report again');
    await this.press('ui.report.adult.home');
    await this.onStep('report told again');
    await this.press('ui.next');
  }

  private async tile(name: string): Promise<number> {
    const wanted = this.t(`ui.report.tiles.${name}`)
      .replaceAll(/\{\{\w+\}\}.*/gu, '')
      .slice(0, 12);
    const texts = await this.page.locator('.tile').allTextContents();
    return texts.findIndex((text) => text.replaceAll(/^\d/gu, '').startsWith(wanted));
  }

  async finishStory(): Promise<void> {
    await this.button(this.t('ui.ending.next')).waitFor();
    await this.onStep('ending');
    await this.press('ui.ending.next');
    await this.page.locator('.badges').waitFor();
    await this.onStep('results');
  }

  async playAll(verdicts?: readonly Verdict[]): Promise<void> {
    await this.begin();
    await this.judgeAll(verdicts);
    await this.report();
    await this.finishStory();
  }
}

/** Nothing that axe can find is wrong with the page as it stands, by all its rules but those left out. */
export async function expectAccessible(page: Page, step: string, without: readonly string[] = []): Promise<void> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async (left) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: unknown) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
    };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: Object.fromEntries(left.map((rule) => [rule, { enabled: false }])),
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html.slice(0, 160)} ${node.failureSummary}`).join(' | ')}`,
    );
  }, without);
  expect(found, step).toEqual([]);
}

/** The page is no wider than the window. */
export async function expectFits(page: Page, step: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${step}: pixels beyond the window`).toBeLessThanOrEqual(0);
}

/** The focus is on something in the page, and it can be seen. */
export async function expectFocusLed(page: Page, step: string): Promise<void> {
  const focus = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      const box = element?.getBoundingClientRect();
      return { isLed: element?.tagName !== 'BODY', inWindow: Boolean(box && box.top < innerHeight && box.bottom > 0) };
    });
  await expect.poll(focus, { message: `${step}: the focus` }).toEqual({ isLed: true, inWindow: true });
}
