/** What every view of the teacher's page is handed: words, the chosen case, the class, what is unlocked, and the presentation. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { KeyPair, Opened } from '../../content/class-keys';
import type { Debrief } from '../../content/debrief-checks';
import type { Nation } from '../../content/settings-schema';
import type { Presentation, Tally } from '../../debrief/presentation';
import type { CaseTexts } from '../../debrief/read-case';
import type { Level, Scenario } from '../../core/scenario';
import type { Session } from '../../core/session';
import type { TextKey } from '../text-key';
import type teach from '../../../locales/en/teach.json';
import type { Leaves } from '../text-key';

export const TABS = ['prepare', 'present', 'homework', 'mark', 'debrief'] as const;
export type Tab = (typeof TABS)[number];

export type TeachKey = TextKey | `teach.${Leaves<typeof teach>}`;
export type TeachTranslate = (key: TeachKey, values?: Readonly<Record<string, string | number>>) => string;

/** A case with its texts, let through the gate. */
export type LaidCase = { readonly scenario: Scenario; readonly texts: CaseTexts };

/** What the teacher chooses once and keeps. */
export type Choices = { readonly language: string; readonly nation: Nation; readonly level: Level; readonly caseId: string };

export type Desk = {
  readonly t: TeachTranslate;
  readonly direction: ReadonlySignal<'ltr' | 'rtl'>;
  readonly tab: Signal<Tab>;
  readonly choices: ReadonlySignal<Choices>;
  readonly choose: (patch: Partial<Choices>) => void;
  /** The words of the language that was chosen last could not be had; the choice before it stands. */
  readonly hasFailed: ReadonlySignal<boolean>;
  /** Takes over what another window of the desk chooses; the return value ends it. */
  readonly followChoices: () => () => void;
  readonly cases: readonly string[];
  /** A case in the chosen language. Rejects when it cannot be had. */
  readonly lay: (id: string) => Promise<LaidCase>;
  readonly debriefOf: (id: string) => Debrief | undefined;
  readonly isUnlocked: (id: string) => boolean;
  /** Remembers that a case was presented here or came in by a receipt. */
  readonly unlock: (ids: readonly string[]) => void;
  readonly keys: ReadonlySignal<KeyPair | undefined>;
  readonly newClass: () => Promise<void>;
  readonly exportClass: (passphrase: string) => Promise<string>;
  /** False when the file or the passphrase is not the right one; the class here is unchanged then. */
  readonly importClass: (file: string, passphrase: string) => Promise<boolean>;
  readonly openReceipt: (code: string) => Promise<Opened>;
  /** The QR code of a text, row by row, true for dark. */
  readonly qrRows: (text: string) => readonly (readonly boolean[])[];
  /** Starts the camera; resolves with what stops it, rejects where there is none to use. */
  readonly scan: (player: HTMLVideoElement, onCode: (text: string) => void) => Promise<() => void>;
  readonly saveSpreadsheet: (name: string, table: readonly (readonly string[])[]) => Promise<void>;
  /** Digits that draw the curtain; undefined while there is none. */
  readonly curtain: {
    readonly isDrawn: ReadonlySignal<boolean>;
    readonly hasPin: ReadonlySignal<boolean>;
    readonly setPin: (pin: string) => Promise<void>;
    readonly tryPin: (pin: string) => Promise<boolean>;
    readonly reset: () => void;
    readonly close: () => void;
    readonly skip: () => void;
  };
  /** What is being presented: every window of this device follows it. */
  readonly presentation: Signal<Presentation | undefined>;
  /** The last presentation of a case in which the class has voted. */
  readonly lastPresented: (id: string) => Presentation | undefined;
  /** Whether this window is the big screen, which shows nothing else. */
  readonly isScreen: boolean;
  /** The stage of the big screen: put into a box of the page, and told what the class has done. */
  readonly stage: { readonly place: (box: HTMLElement) => void; readonly show: (session: Session, votes: Tally) => void };
  readonly artUrl: (name: string) => string;
  /** Address of the pupils' page with a homework code in its fragment. */
  readonly homeworkLink: (code: string) => string;
};

export const DeskContext = createContext<Desk | undefined>(undefined);

/** The desk a view stands on. Throws outside of one, which only a mistake in the wiring can cause. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A view was drawn away from the desk.');
  return desk;
}
