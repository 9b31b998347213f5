/** Keeps the presentation the same in every window of this device, through closing and opening them, and the last one of each case. */
import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { Storage } from '../adapters/storage';
import { PREFIXES } from '../adapters/storage';
import { readObject } from '../content/read-object';
import { actionSchema } from '../content/save-schema';
import { array, maxLength, number, object, picklist, pipe, record, safeParse, string } from 'valibot';
import { LEVELS } from '../core/scenario';
import { VERDICTS } from '../core/session';
import { SHELF } from '../core/shelf';
import type { Presentation } from '../debrief/presentation';

const CHANNEL = 'hidden-track-presentation';
const KEY = 'presentation';
/** The last presentation of each case that is over, for its debrief. */
const PAST = 'presented';

const presentationSchema = object({
  caseId: string(),
  level: picklist(LEVELS),
  seed: number(),
  log: pipe(array(actionSchema), maxLength(500)),
  hands: record(string(), pipe(array(picklist(VERDICTS)), maxLength(200))),
});

export type PresentChannel = {
  /** The presentation on this device, undefined while there is none. Set it, and every window follows. */
  readonly now: Signal<Presentation | undefined>;
  /** The last presentation of a case in which the class has voted, the one that is running included. */
  readonly lastOf: (caseId: string) => Presentation | undefined;
};

/** Listens for as long as the page is open. */
export function createPresentChannel(storage: Storage): PresentChannel {
  const now = signal(readOne(storage.read(KEY)));
  const past = signal(readPast(storage.read(PAST)));
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(CHANNEL) : undefined;
  let told = now.value;
  now.subscribe((presentation) => {
    if (presentation === told) return;
    // What is over is put away by the window that ended it.
    if (told && told.caseId !== presentation?.caseId && hasVotes(told)) {
      past.value = { ...readPast(storage.read(PAST)), [told.caseId]: told };
      storage.write(PAST, JSON.stringify(past.value));
    }
    told = presentation;
    const text = JSON.stringify(presentation);
    if (presentation) storage.write(KEY, text);
    else storage.remove(KEY);
    channel?.postMessage(text ?? '');
  });
  const follow = (text: string | null): void => {
    told = readOne(text);
    now.value = told;
  };
  channel?.addEventListener('message', ({ data }) => follow(typeof data === 'string' ? data : null));
  window.addEventListener('storage', ({ key }) => {
    if (key === PREFIXES.teacher + PAST) past.value = readPast(storage.read(PAST));
    // Where windows cannot talk to each other, the device's storage tells them.
    if (!channel) follow(storage.read(KEY));
  });
  return {
    now,
    lastOf: (caseId) => (now.value?.caseId === caseId && hasVotes(now.value) ? now.value : past.value[caseId]),
  };
}

const hasVotes = ({ log }: Presentation): boolean => log.some(({ type }) => type === 'judge');

/** What another window or an older visit has left, checked like anything that comes from outside. */
function readOne(text: string | null): Presentation | undefined {
  return checked(readObject(text));
}

function readPast(text: string | null): Readonly<Record<string, Presentation>> {
  const kept = readObject(text);
  return Object.fromEntries(
    SHELF.flatMap((id) => {
      const presentation = checked(kept[id]);
      return presentation ? [[id, presentation]] : [];
    }),
  );
}

function checked(value: unknown): Presentation | undefined {
  const parsed = safeParse(presentationSchema, value);
  return parsed.success ? parsed.output : undefined;
}
