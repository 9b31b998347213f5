/** Items and feedback are read out by the device's own voices, with the spoken word marked; a device without one shows no button. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PHONE, expectQuiet, newPage, siteUrl } from '../support/browser';
import { Pupil, expectAccessible } from '../support/pupil';

const CASE = '?case=empty-playlists&seed=1&lng=en';

/**
 * A device with these voices, which speak a word every 30 milliseconds and note what they were given. A `slow` one stays at its first
 * word until it is told to stop.
 */
async function openWithVoices(voices: readonly { lang: string; localService: boolean }[], slow = false): Promise<Page> {
  const page = await newPage({ viewport: PHONE });
  await page.addInitScript(
    ([given, isSlow]) => {
      const spoken: string[] = [];
      let timer = 0;
      Object.assign(window, { spoken });
      class Utterance extends EventTarget {
        voice: unknown;
        lang = '';
        rate = 1;
        readonly text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      const device = Object.assign(new EventTarget(), {
        getVoices: () => given.map((voice) => ({ ...voice, name: voice.lang, default: false })),
        cancel: () => clearInterval(timer),
        speak(utterance: Utterance) {
          spoken.push(utterance.text);
          const words = [...utterance.text.matchAll(/\S+/gu)];
          timer = window.setInterval(() => {
            const word = words.shift();
            if (isSlow) clearInterval(timer);
            if (word)
              utterance.dispatchEvent(
                Object.assign(new Event('boundary'), { name: 'word', charIndex: word.index, charLength: word[0].length }),
              );
            else {
              clearInterval(timer);
              utterance.dispatchEvent(new Event('end'));
            }
          }, 30);
        },
      });
      Object.defineProperty(window, 'speechSynthesis', { value: device });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    },
    [voices, slow] as const,
  );
  await page.goto(siteUrl(CASE));
  return page;
}

const spoken = (page: Page) => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
const marked = (page: Page) => page.evaluate(() => [...(CSS.highlights.get('reading') ?? [])].map(String).join(''));

test('an item is read with its title, words and sender, each word marked as it is said', async () => {
  const page = await openWithVoices([{ lang: 'en-GB', localService: true }]);
  const pupil = new Pupil(page);
  await pupil.begin();
  await pupil.press('ui.read.item');
  const words = (await page.locator('#item-words').textContent()) ?? '';
  const seen = new Set<string>();
  await expect
    .poll(async () => (seen.add(await marked(page)), words.split(' ').filter((word) => seen.has(word)).length), { interval: 20 })
    .toBeGreaterThan(0);
  const [said = ''] = await spoken(page);
  // The title of a playlist is the words; it is not said twice.
  expect(said.split(words)).toHaveLength(2);
  await expectAccessible(page, 'while reading');
  await pupil.button(pupil.t('ui.read.item')).waitFor();
  expect(await marked(page)).toBe('');
  expectQuiet(page);
});

test('reading stops when it is told to, and when the next item comes', async () => {
  const page = await openWithVoices([{ lang: 'en-GB', localService: true }], true);
  const pupil = new Pupil(page);
  await pupil.begin();
  const read = async (): Promise<void> => {
    await pupil.press('ui.read.item');
    await expect.poll(() => marked(page)).not.toBe('');
  };
  await read();
  await pupil.press('ui.read.stop');
  await expect.poll(() => marked(page)).toBe('');
  await read();
  await pupil.answer('tell');
  await expect.poll(() => marked(page)).toBe('');
  await pupil.press('ui.judge.fine');
  await pupil.press('ui.why.pass');
  await page.locator('.feedback .read-aloud').click();
  expect((await spoken(page)).at(-1)).toContain(((await page.locator('.feedback h2').textContent()) ?? '').trim());
  expectQuiet(page);
});

test.each([
  ['none', []],
  ['only one that sends the words away', [{ lang: 'en-GB', localService: false }]],
  ['only one of another language', [{ lang: 'pl-PL', localService: true }]],
])('with %s for a voice there is no button', async (_, voices) => {
  const page = await openWithVoices(voices);
  const pupil = new Pupil(page);
  await pupil.begin();
  // What is said of the network comes after the reader, where there is one.
  await pupil.press('ui.bar.settings');
  await page.locator('dialog [data-offline]').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('.read-aloud').count()).toBe(0);
});
