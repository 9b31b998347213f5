/** Looks into a printed page: how many sheets of paper it takes, and, where poppler is at hand, what stands on them. */
import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export type Printed = {
  readonly pages: number;
  /** Undefined where there is no `pdftotext` to read it with. */
  readonly text: string | undefined;
};

/** Prints the page as it stands, on A4. */
export async function print(page: Page): Promise<Printed> {
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
  const { status, stdout } = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
  return {
    pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0,
    text: status === 0 ? stdout.replaceAll(/\s+/gu, ' ') : undefined,
  };
}

/** Each of the sentences is on the paper; without `pdftotext` only that there is paper. */
export function expectPrinted({ pages, text }: Printed, sentences: readonly string[]): void {
  expect(pages).toBeGreaterThan(0);
  for (const sentence of sentences) if (text !== undefined) expect(text).toContain(sentence.replaceAll(/\s+/gu, ' '));
}
