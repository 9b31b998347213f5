/** The homework kept on this device: the link's code, which check-up it came to mean here, and what has been played for it. */
import type { Played } from '../core/played';
import { CHECKUPS } from '../core/shelf';
import { readAssignment } from './assignment-code';
import type { Assignment } from './assignment-code';
import { fromCode, toCode } from './bits';
import { readObject } from './read-object';
import { readReceipt, writeReceipt } from './receipt-code';

export type Homework = {
  readonly code: string;
  readonly assignment: Assignment;
  /** Id of the check-up that the link's "a check-up" is for this pupil. */
  readonly checkup?: string;
  /** Finished plays, the newest of each part. */
  readonly plays: readonly Played[];
};

/** Ids of everything that a homework asks for, in the order in which to take them. */
export function partsOf({ assignment, checkup }: Homework): readonly string[] {
  return [...assignment.cases, ...(checkup === undefined ? [] : [checkup])];
}

/** Parts that have not been finished yet. */
export function partsLeft(homework: Homework): readonly string[] {
  return partsOf(homework).filter((id) => !homework.plays.some((play) => play.id === id));
}

/** The homework with a play added, in the place of an older one of the same part. */
export function withPlay(homework: Homework, play: Played): Homework {
  if (!partsOf(homework).includes(play.id)) return homework;
  return { ...homework, plays: [...homework.plays.filter(({ id }) => id !== play.id), play] };
}

/** The kept text's homework, or undefined where there is none that can be read. Plays that cannot be read are left out. Never throws. */
export function parseHomework(text: string | null): Homework | undefined {
  const { code, checkup, plays } = readObject(text);
  if (typeof code !== 'string') return undefined;
  const read = readAssignment(code);
  if (read.kind !== 'ok') return undefined;
  const bytes = typeof plays === 'string' ? fromCode(plays) : undefined;
  const known = CHECKUPS.find((id) => id === checkup);
  return {
    code,
    assignment: read.assignment,
    ...(read.assignment.checkup && known && { checkup: known }),
    plays: (bytes && readReceipt(bytes)?.plays) ?? [],
  };
}

/** The text to keep. */
export function writeHomework({ code, checkup, plays }: Homework): string {
  return JSON.stringify({ code, checkup, plays: plays.length > 0 ? toCode(writeReceipt({ plays })) : undefined });
}

/** The code in whatever a pupil pastes: a whole link, its end, or the code alone. Empty where there is none. */
export function codeIn(pasted: string): string {
  return /([\w-]{8,})\s*$/u.exec(pasted.trim())?.[1] ?? '';
}
