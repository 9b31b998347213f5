/** The item bank: every item of every case with what a reader of one language sees of it, for the classifiers to learn from. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { plainText } from '../../src/core/marks';
import { senderById } from '../../src/core/scenario';
import type { Item, Scenario, Sender } from '../../src/core/scenario';

const ROOT = resolve(import.meta.dirname, '../..');

/** One item as a pupil meets it. */
export type BankItem = {
  readonly scenario: string;
  readonly item: Item;
  readonly sender: Sender;
  /** Place among its slot's items, from 0. */
  readonly variant: number;
  readonly friend: string;
  readonly text: string;
  readonly title: string;
  readonly name: string;
  readonly note: string;
};

type Texts = {
  readonly friend: string;
  readonly senders: Readonly<Record<string, { readonly name: string; readonly note: string }>>;
  readonly items: Readonly<Record<string, { readonly text: string; readonly title?: string }>>;
};

/** Ids of all scenarios, by their file names. */
export function scenarioIds(): readonly string[] {
  return readdirSync(resolve(ROOT, 'assets/scenarios'))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .toSorted();
}

/** The items of these scenarios in one language. Throws where a file is missing: the gate has asked for each before. */
export function readBank(language: string, ids: readonly string[] = scenarioIds()): readonly BankItem[] {
  const read = (path: string): unknown => JSON.parse(readFileSync(resolve(ROOT, path), 'utf8'));
  return ids.flatMap((id) => {
    const scenario = read(`assets/scenarios/${id}.json`) as Scenario;
    const texts = read(`locales/${language}/scenarios/${id}.json`) as Texts;
    return scenario.slots.flatMap((slot) =>
      slot.variants.map((item, variant): BankItem => {
        const words = texts.items[item.id];
        const sender = texts.senders[item.from];
        if (!words || !sender) throw new Error(`${language}/${id} has no texts for ${item.id}.`);
        return {
          scenario: id,
          item,
          sender: senderById(scenario, item.from),
          variant,
          friend: texts.friend,
          text: plainText(words.text),
          title: words.title ?? '',
          ...sender,
        };
      }),
    );
  });
}
