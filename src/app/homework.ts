/** Homework from a link: read once from the address, kept on this device, and filled with what is played for it. */
import { signal } from '@preact/signals';
import type { Storage } from '../adapters/storage';
import { readAssignment } from '../content/assignment-code';
import type { Assignment } from '../content/assignment-code';
import { codeIn, parseHomework, withPlay, writeHomework } from '../content/homework-schema';
import type { Homework as KeptHomework } from '../content/homework-schema';
import { writeReceipt } from '../content/receipt-code';
import { playedOf } from '../core/played';
import type { Session } from '../core/session';
import type { HomeworkDesk, SealedReceipt } from '../views/house';
import { isHomeworkAsked } from './wanted';

export type Sealing = {
  readonly seal: (plain: Uint8Array, publicKey: Uint8Array) => Promise<string>;
  readonly qrRows: (text: string) => SealedReceipt['rows'];
};

export type HomeworkDeps = {
  readonly storage: Storage;
  /** Id of the check-up that a link's "a check-up" means on this device now. */
  readonly checkup: () => string | undefined;
  /** Fetches the means to seal, which nobody without homework needs. */
  readonly loadSealing: () => Promise<Sealing>;
  /** Called when a link is taken up: its level, language and nation become the settings. */
  readonly onTaken: (assignment: Assignment) => void;
};

export type Homework = HomeworkDesk & {
  /** Reads the link that the page was opened by. */
  readonly readAddress: () => void;
  /** Takes over what another tab has kept. */
  readonly follow: (text: string | null) => void;
  /** To be called with every session that comes to its results. */
  readonly finished: (session: Session) => void;
};

/** Creates the homework from what this device has kept of it. */
export function createHomework({ storage, checkup, onTaken, loadSealing }: HomeworkDeps): Homework {
  const now = signal<KeptHomework | undefined>(parseHomework(storage.read('homework')));
  const trouble = signal<HomeworkDesk['trouble']['value']>(undefined);
  /** The code of another link, which waits for the pupil's word. */
  let waiting: string | undefined;

  const keep = (homework: KeptHomework | undefined): void => {
    now.value = homework;
    if (homework) storage.write('homework', writeHomework(homework));
    else storage.remove('homework');
  };
  const take = (code: string, isSure = false): void => {
    const read = readAssignment(code);
    if (read.kind === 'bad') {
      trouble.value = read.reason;
      return;
    }
    trouble.value = undefined;
    // The same link again goes on where it was.
    if (now.value?.code === code) return;
    if (!isSure && now.value && now.value.plays.length > 0) {
      waiting = code;
      trouble.value = 'other';
      return;
    }
    const { assignment } = read;
    const id = assignment.checkup ? checkup() : undefined;
    keep({ code, assignment, ...(id !== undefined && { checkup: id }), plays: [] });
    onTaken(assignment);
  };

  return {
    now,
    trouble,
    use: (pasted) => take(codeIn(pasted)),
    async sealReceipt(number) {
      const key = now.value?.assignment.key;
      if (!now.value || !key) throw new Error('There is no class to hand this in to.');
      const { seal, qrRows } = await loadSealing();
      const code = await seal(writeReceipt({ ...(number !== undefined && { number }), plays: now.value.plays }), key);
      return { code, rows: qrRows(code) };
    },
    answerOther(swap) {
      trouble.value = undefined;
      if (swap && waiting !== undefined) take(waiting, true);
    },
    forget() {
      trouble.value = undefined;
      keep(undefined);
    },
    readAddress() {
      const code = location.hash.slice(1);
      // Further on in the visit the address has lost its code, which by then is kept here.
      if (isHomeworkAsked() && (code !== '' || !now.value)) take(code);
    },
    follow(text) {
      now.value = parseHomework(text);
    },
    finished(session) {
      if (!now.value) return;
      // Another tab may have come further.
      const kept = parseHomework(storage.read('homework'));
      keep(withPlay(kept?.code === now.value.code ? kept : now.value, playedOf(session)));
    },
  };
}
