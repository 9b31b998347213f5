/** A monkey at the page: it presses, types and picks whatever can be, by chance from a seed, and looks at the page after each step. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { randomFor } from '../../src/core/random';
import { PHONE } from './browser';

/** How many steps are made inside the page between two from outside. */
const BATCH = 60;
/** Windows of a phone, and those that take a machine without a graphics card much longer to draw. */
const SMALL = [
  { width: 360, height: 740 },
  { width: 320, height: 480 },
  { width: 740, height: 360 },
];
const LARGE = [
  { width: 1366, height: 768 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
];

export type MonkeyOptions = {
  readonly seed: number;
  readonly steps: number;
  /** Things it must not touch: what leaves the page, or opens another. */
  readonly leaves: string;
  /** What it may do from outside by chance; each is done now and then. */
  readonly outside: readonly ((page: Page, chance: () => number) => Promise<unknown>)[];
};

/** Resolves to how many steps were made. Ends the test with a sentence when the page breaks one of its promises. */
export async function letLoose(page: Page, { seed, steps, leaves, outside }: MonkeyOptions): Promise<number> {
  const chance = randomFor(seed, 'monkey');
  const home = page.url();
  let done = 0;
  while (done < steps) {
    const batch = { seed: Math.floor(chance() * 2 ** 31), steps: Math.min(BATCH, steps - done), leaves };
    // A step may load the page anew, which ends the batch early.
    const result = await page.evaluate(monkeySteps, batch).catch((error: Error) => {
      if (/context was destroyed|navigat/iu.test(error.message)) return { done: 1, broken: [] };
      throw error;
    });
    expect(result.broken, `seed ${seed}, after ${done} steps`).toEqual([]);
    done += result.done;
    const act = outside[Math.floor(chance() * outside.length)];
    await act?.(page, chance);
    done += 1;
    // Keys can reach Leave, which does what it says.
    if (page.url().includes('tables.html')) await page.goto(home);
    await page.locator('main').waitFor({ timeout: 30_000 });
  }
  return done;
}

/** What anybody may do to a page from outside of it. */
export const OUTSIDE = {
  resize: (page: Page, chance: () => number) => resizeAmong(page, [...SMALL, ...LARGE], chance),
  reload: (page: Page) => page.reload(),
  async back(page: Page) {
    await page.evaluate(() => history.back());
    await page.waitForTimeout(80);
    // Behind the first page of all there is none of ours.
    if (!/^https?:/u.test(page.url())) await page.goForward();
  },
  async drag(page: Page, chance: () => number) {
    const { width, height } = page.viewportSize() ?? { width: 300, height: 300 };
    await page.mouse.move(chance() * width, 80 + chance() * (height - 80));
    await page.mouse.down();
    await page.mouse.move(chance() * width, 80 + chance() * (height - 80), { steps: 4 });
    await page.mouse.up();
  },
  async keys(page: Page, chance: () => number) {
    const keys = ['Tab', 'Shift+Tab', 'Escape', 'ArrowDown', 'ArrowLeft', 'Space', 'a', '7', 'Home'];
    for (let n = 0; n < 6; n++) await page.keyboard.press(keys[Math.floor(chance() * keys.length)] ?? 'Tab');
  },
};

/** The same with a phone's windows alone. */
export const OUTSIDE_PHONE = { ...OUTSIDE, resize: (page: Page, chance: () => number) => resizeAmong(page, SMALL, chance) };

function resizeAmong(page: Page, windows: readonly { width: number; height: number }[], chance: () => number): Promise<void> {
  return page.setViewportSize(windows[Math.floor(chance() * windows.length)] ?? PHONE);
}

/** Runs inside the page, so it has to stand alone. */
async function monkeySteps({
  seed,
  steps,
  leaves,
}: {
  seed: number;
  steps: number;
  leaves: string;
}): Promise<{ done: number; broken: string[] }> {
  let state = seed;
  const chance = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)];
  const broken: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    broken.push(`an error: ${'reason' in event ? String(event.reason) : event.message}`);
  };
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
  const badges = (): number => {
    const won = JSON.parse(localStorage.getItem('hidden-track:won') ?? '{"cases":{}}') as { cases: Record<string, { badges: unknown[] }> };
    return Object.values(won.cases).reduce((sum, { badges: some }) => sum + some.length, 0);
  };
  const act = (): void => {
    const top = document.querySelector('dialog[open]') ?? document.body;
    const things = [...top.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')].filter(
      (thing) => !thing.matches(`:disabled, ${leaves}`) && thing.checkVisibility(),
    );
    const thing = one(things);
    if (!thing) return;
    thing.focus();
    if (thing instanceof HTMLSelectElement) thing.selectedIndex = Math.floor(chance() * thing.options.length);
    else if (thing instanceof HTMLTextAreaElement || (thing instanceof HTMLInputElement && /text|number|password|date/u.test(thing.type)))
      thing.value = one(['', '7', '-1', 'x'.repeat(500), '2026-02-30', '<b>b</b>', '\u202e؟']) ?? '';
    else thing.click();
    thing.dispatchEvent(new Event('input', { bubbles: true }));
    thing.dispatchEvent(new Event('change', { bubbles: true }));
  };
  /** What reaches out of the window, for the one who has to mend it. */
  const widest = (): string =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, dialog *')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > document.documentElement.clientWidth + 1 || left < -1;
      })
      .filter((element) => element.children.length === 0 && !element.closest('.unseen, svg'))
      .slice(0, 3)
      .map((element) => `${element.parentElement?.className}>${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`)
      .join(' | ');
  let done = 0;
  for (; done < steps && broken.length === 0; done++) {
    const before = badges();
    const isFinishing = document.querySelector('dialog[open]') !== null;
    act();
    await new Promise((soon) => setTimeout(soon, done % 10 === 0 ? 60 : 4));
    if (!isFinishing && badges() < before) broken.push('a badge was lost');
    if (document.querySelectorAll('main').length !== 1) broken.push(`there are ${document.querySelectorAll('main').length} main parts`);
    const text = document.body.innerText;
    const slip = /(?<![\w/.-])(?:ui|say|case|cases|signs|homework|teach)\.[a-z]\w*\.?\w*|undefined|\[object|NaN|\{\{/u.exec(text)?.[0];
    if (slip !== undefined) broken.push(`the page says ${slip}`);
    // The largest letters in the smallest window are more than can be asked of it.
    const isTight = (innerWidth * 100) / Number(document.documentElement.dataset['textSize'] ?? 100) < 240;
    const over = isTight ? 0 : document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over > 1)
      broken.push(
        `the page is ${over} pixels too wide at ${innerWidth}: ${location.search} ${JSON.stringify(document.documentElement.dataset)} ${widest()}`,
      );
    for (const key of Object.keys(localStorage)) {
      try {
        JSON.parse(localStorage.getItem(key) ?? 'null');
      } catch {
        if (!key.includes('opened') && !key.includes('aside')) broken.push(`${key} was kept as half a text`);
      }
    }
  }
  window.removeEventListener('error', note);
  window.removeEventListener('unhandledrejection', note);
  return { done, broken };
}
