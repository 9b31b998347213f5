/** Plays a real case in a test, one readable step after another: `play('empty-playlists').begin().judge('tell')`. */
import { readFileSync } from 'node:fs';
import { parseScenario } from '../../src/content/scenario-schema';
import { countMarked, wordsOf } from '../../src/core/marks';
import { pick, randomFor } from '../../src/core/random';
import type { Item, Scenario } from '../../src/core/scenario';
import { familyOf } from '../../src/core/signs';
import type { SignId } from '../../src/core/signs';
import { currentItem } from '../../src/core/session';
import type { Action, Session, Start, Verdict, Why } from '../../src/core/session';
import { createStore } from '../../src/core/store';
import type { Log } from '../../src/core/store';
import { legalActions } from './legal';

const ROOT = new URL('../../', import.meta.url);

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, ROOT), 'utf8')) as unknown;
}

/** A case as it comes through the gate; a broken one ends the test with the gate's own words. */
export function scenario(id: string): Scenario {
  const passed = parseScenario(readJson(`assets/scenarios/${id}.json`), `${id}.json`);
  if (!passed.scenario) throw new Error(passed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return passed.scenario;
}

export type Texts = { readonly items: Record<string, { text: string; why: string; alt: string; title?: string }> };

export function textsOf(id: string, language = 'en'): Texts {
  return readJson(`locales/${language}/scenarios/${id}.json`) as Texts;
}

/** What a pupil who sees everything answers. */
export function bestVerdict(item: Item): Verdict {
  return item.side === 'unsafe' ? 'tell' : (item.best ?? 'fine');
}

export function bestWhy(item: Item, session: Session, texts: Texts): Why {
  const named = (sign: SignId) => (session.level === 'starter' ? { family: familyOf(sign) } : { sign });
  if (item.side === 'safe') return { reason: item.best ? named(item.resembles) : { check: item.checks[0] ?? 'known' } };
  const words = wordsOf(texts.items[item.id]?.text ?? '');
  const marked = countMarked(
    words,
    words.flatMap((word, index) => (word.sign ? [index] : [])),
  );
  return { reason: named(item.signs[0] ?? 'nosy.pic'), marked };
}

export class Play {
  private readonly store;
  private readonly texts: Texts;

  constructor(id: string, start: Start, past: Log = []) {
    this.store = createStore(scenario(id), start, past);
    this.texts = textsOf(id);
  }

  get session(): Session {
    return this.store.session();
  }

  get log(): Log {
    return this.store.log();
  }

  get item(): Item {
    const item = currentItem(this.session);
    if (!item) throw new Error(`Violated assumption: an item is on the table, not ${this.session.phase.name}.`);
    return item;
  }

  act(action: Action): this {
    this.store.dispatch(action);
    return this;
  }

  begin(): this {
    return this.act({ type: 'begin' });
  }

  judge(verdict: Verdict): this {
    return this.act({ type: 'judge', item: this.item.id, verdict });
  }

  explain(why: Why = bestWhy(this.item, this.session, this.texts)): this {
    return this.act({ type: 'explain', item: this.item.id, why });
  }

  passWhy(): this {
    return this.act({ type: 'passWhy', item: this.item.id });
  }

  next(): this {
    return this.act({ type: 'next' });
  }

  /** Judges every item that comes, up to the report. `explained` says why as well as can be. */
  judgeAll(verdictOn: (item: Item) => Verdict, explained = false): this {
    if (this.session.phase.name === 'brief') this.begin();
    while (this.session.phase.name === 'judge') {
      this.judge(verdictOn(this.item));
      // A check-up asks for no reason.
      if (this.session.scenario.form === 'checkup') continue;
      if (explained) this.explain();
      else this.passWhy();
      this.next();
    }
    return this;
  }

  /** Gives every item the same verdict, up to the report. */
  always(verdict: Verdict): this {
    return this.judgeAll(() => verdict);
  }

  /** Does whatever may be done, by chance, for so many steps or up to the results. */
  randomly(seed: number, steps = 1000): this {
    const random = randomFor(seed, 'pupil');
    for (let step = 0; step < steps && this.session.phase.name !== 'results'; step++) {
      const action = pick(legalActions(this.session), random);
      if (action) this.act(action);
    }
    return this;
  }

  reportAll(): this {
    if (this.session.phase.name !== 'report') return this;
    const unsafe = this.session.answers.map(({ item }) => item);
    const kept = unsafe.filter((id) =>
      this.session.scenario.slots.some((slot) => slot.side === 'unsafe' && slot.variants.some((v) => v.id === id)),
    );
    this.act({ type: 'keep', items: kept }).next();
    this.act({ type: 'chooseAdult', adult: 'school' }).act({ type: 'saySentence', tiles: ['show', 'what', 'help'] });
    if (this.session.report.busy) this.act({ type: 'chooseAdult', adult: 'relative' });
    this.next();
    this.act({ type: 'press', entry: 'report' }).act({ type: 'press', entry: 'block' }).next();
    return this.act({ type: 'tellAgain', adult: 'home' }).next();
  }

  /** The best there is, up to the results. */
  perfect(): this {
    return this.judgeAll(bestVerdict, true).reportAll().next();
  }
}

/** A play of a case; seed 1 at standard level unless told otherwise. */
export function play(id: string, start: Partial<Start> = {}): Play {
  return new Play(id, { seed: 1, level: 'standard', ...start });
}
