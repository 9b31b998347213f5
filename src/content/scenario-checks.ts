/** Cross-checks of a case that its shape alone cannot make: who names whom, and whether the halves balance. */
import { factsOf, kindsOf } from '../core/channels';
import { LEVELS } from '../core/scenario';
import type { Form, Item, Scenario, Slot } from '../core/scenario';
import { itemsOf } from '../core/scenario';
import type { Problem } from './problem';

/** Slots of either side, so that scores compare between cases and plays (D1). */
const HALVES = { unsafe: 6, safe: 6 };
/** In a case that mixes all channels most is fine, as in life, so that nobody learns that half is bad. */
const MOSTLY_FINE = { unsafe: 3, safe: 9 };
const PRACTICE = { unsafe: 1, safe: 2 };
/** Items in a slot: a case differs when it is played again, and a check-up does not, so that its results compare. */
const FEWEST: Readonly<Record<Form, number>> = { case: 2, practice: 1, checkup: 1 };

/** How many slots of each side a scenario has. */
export function slotsWanted({ form, channel }: Pick<Scenario, 'form' | 'channel'>): Readonly<Record<'safe' | 'unsafe', number>> {
  if (form === 'practice') return PRACTICE;
  return form === 'case' && channel === 'inbox' ? MOSTLY_FINE : HALVES;
}

/** Everything in a well-formed case that does not hold together. Pure; the scenario may break any of the rules here. */
export function checkScenario(scenario: Scenario, file: string): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, message: string): void => {
    problems.push({ file, path, message });
  };
  checkIds(scenario, report);
  checkSenders(scenario, report);
  checkBalance(scenario, report);
  scenario.slots.forEach((slot, index) => checkSlot(scenario, slot, `slots.${index}`, report));
  for (const needed of ['report', 'block'] as const) {
    if (!scenario.menu.includes(needed)) report('menu', `The menu has no "${needed}". Add it, so that a pupil can find it.`);
  }
  return problems;
}

type Report = (path: string, message: string) => void;

/** An id names one thing in the whole file, so that a path or a sentence with it is never in doubt. */
function checkIds(scenario: Scenario, report: Report): void {
  const places: [path: string, id: string][] = [];
  scenario.senders.forEach(({ id }, index) => places.push([`senders.${index}.id`, id]));
  scenario.slots.forEach((slot, index) => {
    places.push([`slots.${index}.id`, slot.id]);
    slot.variants.forEach(({ id }, variant) => places.push([`slots.${index}.variants.${variant}.id`, id]));
  });
  const first = new Map<string, string>();
  for (const [path, id] of places) {
    const other = first.get(id);
    if (other === undefined) first.set(id, path);
    else report(path, `The id "${id}" is used twice, first at ${other}. Give this one an id of its own.`);
  }
}

function checkSenders(scenario: Scenario, report: Report): void {
  scenario.senders.forEach(({ id, sameAs }, index) => {
    if (sameAs === undefined) return;
    const other = scenario.senders.find((sender) => sender.id === sameAs);
    if (!other) report(`senders.${index}.sameAs`, `There is no sender "${sameAs}". Name one of this case.`);
    else if (other.id === id || other.sameAs !== undefined) {
      report(`senders.${index}.sameAs`, `"${sameAs}" is itself another account. Name the sender's first account.`);
    }
  });
}

function checkBalance(scenario: Scenario, report: Report): void {
  for (const side of ['safe', 'unsafe'] as const) {
    const count = scenario.slots.filter((slot) => slot.side === side).length;
    const wanted = slotsWanted(scenario)[side];
    if (count !== wanted) report('slots', `There are ${count} ${side} slots. Make it ${wanted}.`);
  }
  const items = itemsOf(scenario);
  const twins = new Set(items.flatMap((item) => (item.side === 'safe' ? item.resembles : [])));
  for (const sign of new Set(items.flatMap((item) => (item.side === 'unsafe' ? item.signs : [])))) {
    if (!twins.has(sign)) report('slots', `The sign "${sign}" has no safe twin. Add a safe slot that resembles it.`);
  }
}

function checkSlot(scenario: Scenario, slot: Slot, path: string, report: Report): void {
  const before = slotsBefore(scenario, slot);
  const fewest = FEWEST[scenario.form];
  if (slot.variants.length < fewest) report(`${path}.variants`, `Give a slot ${fewest} items or more, so that a replay differs.`);
  if (!before) report(`${path}.after`, `"${slot.after}" is no slot that can come first. Name an earlier slot, and make no circle.`);
  for (const level of LEVELS) {
    const always = slot.variants.filter((item) => !item.when && (item.levels?.includes(level) ?? true));
    if (always.length === 0) report(`${path}.variants`, `Nothing here is sure to be shown at ${level} level. Add an item without "when".`);
  }
  const safe = slot.variants.flatMap((item) => (item.side === 'safe' ? item.resembles : []));
  if (new Set(safe).size > 1) report(`${path}.variants`, 'The items resemble different signs. Let all of a slot resemble one.');
  slot.variants.forEach((item, index) => checkItem(scenario, slot, item, before ?? [], `${path}.variants.${index}`, report));
}

function checkItem(scenario: Scenario, slot: Slot, item: Item, before: readonly Slot[], path: string, report: Report): void {
  if (item.side !== slot.side) report(`${path}.side`, `This item is ${item.side} in a slot that is ${slot.side}. Move it, or change one.`);
  if (!scenario.senders.some(({ id }) => id === item.from))
    report(`${path}.from`, `There is no sender "${item.from}". Add one, or name another.`);
  const lists = item.side === 'unsafe' ? { signs: item.signs, clues: item.clues } : { checks: item.checks };
  for (const [name, list] of Object.entries({ ...lists, levels: item.levels ?? [] })) {
    if (new Set<string>(list).size !== list.length) report(`${path}.${name}`, 'One of these is named twice. Name each once.');
  }
  if (!kindsOf(scenario.channel).includes(item.kind))
    report(
      `${path}.kind`,
      `Nothing of the kind "${item.kind}" arrives in "${scenario.channel}". Use ${kindsOf(scenario.channel).join(' or ')}.`,
    );
  const { songs } = factsOf(item.kind);
  if (songs === 'never' && item.songs !== undefined) report(`${path}.songs`, `A ${item.kind} has no songs. Take this out.`);
  if (songs === 'always' && item.songs === undefined)
    report(`${path}.songs`, `A ${item.kind} needs its number of songs. Add it; 0 is empty.`);
  const { when } = item;
  if (when && !before.some(({ variants }) => variants.some(({ from }) => from === when.sender))) {
    report(`${path}.when.sender`, `"${when.sender}" writes in no slot before this one. Set "after", or name another sender.`);
  }
}

/** The slots that come before one for certain, or undefined when its chain is broken or runs in a circle. */
function slotsBefore(scenario: Scenario, slot: Slot): readonly Slot[] | undefined {
  const chain: Slot[] = [];
  for (let after = slot.after; after !== undefined;) {
    const previous = scenario.slots.find(({ id }) => id === after);
    if (!previous || previous.id === slot.id || chain.includes(previous)) return undefined;
    chain.push(previous);
    after = previous.after;
  }
  return chain;
}
