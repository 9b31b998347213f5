/** Keeps the presentation the same in every window of this device, and through closing and opening them again. */
import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { Storage } from '../adapters/storage';
import { actionSchema } from '../content/save-schema';
import { array, maxLength, number, object, picklist, pipe, record, safeParse, string } from 'valibot';
import { LEVELS } from '../core/scenario';
import { VERDICTS } from '../core/session';
import type { Presentation } from '../debrief/presentation';

const CHANNEL = 'hidden-track-presentation';
const KEY = 'presentation';

const presentationSchema = object({
  caseId: string(),
  level: picklist(LEVELS),
  seed: number(),
  log: pipe(array(actionSchema), maxLength(500)),
  hands: record(string(), pipe(array(picklist(VERDICTS)), maxLength(200))),
});

/** The presentation on this device, undefined while there is none. Set it, and every window follows. */
export function createPresentChannel(storage: Storage): Signal<Presentation | undefined> {
  const now = signal(read(storage.read(KEY)));
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(CHANNEL) : undefined;
  let told = JSON.stringify(now.value);
  now.subscribe((presentation) => {
    const text = JSON.stringify(presentation);
    if (text === told) return;
    told = text;
    if (presentation) storage.write(KEY, text);
    else storage.remove(KEY);
    channel?.postMessage(text ?? '');
  });
  const follow = (text: string | null): void => {
    const presentation = read(text);
    told = JSON.stringify(presentation);
    now.value = presentation;
  };
  channel?.addEventListener('message', ({ data }) => follow(typeof data === 'string' ? data : null));
  // Where windows cannot talk to each other, the device's storage tells them.
  if (!channel) window.addEventListener('storage', () => follow(storage.read(KEY)));
  return now;
}

/** What another window or an older visit has left, checked like anything that comes from outside. */
function read(text: string | null): Presentation | undefined {
  try {
    const parsed = safeParse(presentationSchema, JSON.parse(text ?? 'null'));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
