/** A teacher at the built page: goes from tab to tab by the names on the screen. */
import type { Page } from 'playwright-core';
import { existsSync } from 'node:fs';
import { readJson } from './play';

type Tree = { readonly [key: string]: string | Tree };

/** Texts of the teacher's page in a language, looked up as it does. */
export function teachWords(language: string): (key: string) => string {
  // Until somebody has written it in a language, the page is in English there.
  const own = existsSync(new URL(`../../locales/${language}/teach.json`, import.meta.url)) ? language : 'en';
  const tree = readJson(`locales/${own}/teach.json`) as Tree;
  return (key) => {
    const found = key.split('.').reduce<string | Tree | undefined>((at, step) => (typeof at === 'object' ? at[step] : undefined), tree);
    if (typeof found !== 'string') throw new Error(`Violated assumption: ${language} has the text teach.${key}.`);
    return found;
  };
}

export class Teacher {
  readonly page: Page;
  readonly t: (key: string) => string;

  constructor(page: Page, language = 'en') {
    this.page = page;
    this.t = teachWords(language);
  }

  async press(key: string): Promise<void> {
    await this.page.getByRole('button', { name: this.t(key), exact: true }).click();
  }

  /** Past the curtain, without a PIN. */
  async enter(): Promise<this> {
    await this.press('pin.skip');
    await this.page.getByRole('navigation').waitFor();
    return this;
  }

  async go(tab: 'prepare' | 'present' | 'homework' | 'mark' | 'debrief'): Promise<void> {
    await this.page
      .getByRole('navigation')
      .getByRole('link', { name: this.t(`tabs.${tab}`), exact: true })
      .click();
  }

  /** Makes a class and gives the link for the case that is chosen first. */
  async setHomework(): Promise<string> {
    await this.go('homework');
    await this.press('homework.newClass');
    await this.page.getByText(this.t('homework.className')).waitFor();
    return this.page.locator('#homework-link').inputValue();
  }

  async paste(text: string): Promise<void> {
    await this.go('mark');
    await this.page.getByLabel(this.t('mark.paste')).fill(text);
  }
}
