/** What every view is handed: the session to read, the actions to send, words, settings and the way round the house. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Part } from '../core/describe';
import type { Level } from '../core/scenario';
import type { Action, Session } from '../core/session';
import type { Homework } from '../content/homework-schema';
import type { Settings } from '../content/settings-schema';
import type { Won } from '../content/won-schema';
import type { TextKey, Translate } from './text-key';

/** Where the pupil is. A case shows whatever its session's phase asks for. */
export type Route = { readonly name: 'home' } | { readonly name: 'album' } | { readonly name: 'case'; readonly id: string };

/** A sheet that lies over the page until it is closed. */
export type Sheet = 'help' | 'settings' | 'finish';

/** A sentence about something that went wrong or was cleared; it stays until it is dismissed. */
export type Notice =
  | 'ui.notice.storageBlocked'
  | 'ui.notice.storageFull'
  | 'ui.notice.saveBad'
  | 'ui.notice.saveOld'
  | 'ui.notice.savePartial'
  | 'ui.notice.noCase'
  | 'ui.notice.caseBroken'
  | 'ui.notice.loadFailed'
  | 'ui.notice.languageFailed'
  | 'ui.notice.soundFailed'
  | 'ui.notice.otherTab'
  | 'ui.finish.done';

/** Whether the lesson opens without a network: being kept, kept, or not to be had on this device. */
export type Offline = 'filling' | 'ready' | 'unavailable';

/** The device's own voices. */
export type Reader = {
  readonly hasVoice: (language: string) => boolean;
  /** Calls back when the device has found its voices; what it returns takes that back. */
  readonly onVoices: (callback: () => void) => () => void;
  readonly read: (
    text: string,
    language: string,
    listener: { readonly onWord: (start: number, length: number) => void; readonly onEnd: () => void },
  ) => void;
  readonly stop: () => void;
};

/** A receipt as its code, and as the rows of its QR code. */
export type SealedReceipt = { readonly code: string; readonly rows: readonly (readonly boolean[])[] };

/** Homework that a link has brought, if any. */
export type HomeworkDesk = {
  readonly now: ReadonlySignal<Homework | undefined>;
  /** Why a link has not been taken up; `other`: because that would put away homework that has been begun here. */
  readonly trouble: ReadonlySignal<'damaged' | 'newer' | 'other' | undefined>;
  /** Says what to do about another link: swap to its homework, or keep the one that is here. */
  readonly answerOther: (swap: boolean) => void;
  /** Takes up what a pupil has pasted: a link or its code. */
  readonly use: (pasted: string) => void;
  /** Seals what has been played to the class's key, on this device. Rejects without a key, or when the means cannot be had. */
  readonly sealReceipt: (number: number | undefined) => Promise<SealedReceipt>;
  /** Puts it away, and forgets what was played for it. */
  readonly forget: () => void;
};

export type House = {
  /** Reading it inside a view makes the view follow the language. */
  readonly t: Translate;
  readonly language: ReadonlySignal<string>;
  readonly direction: ReadonlySignal<'ltr' | 'rtl'>;
  readonly settings: ReadonlySignal<Settings>;
  readonly change: (patch: Partial<Settings>) => void;
  readonly route: ReadonlySignal<Route>;
  readonly go: (route: Route) => void;
  readonly sheet: Signal<Sheet | undefined>;
  readonly notices: ReadonlySignal<readonly Notice[]>;
  readonly dismiss: (notice: Notice) => void;
  /** Ids of all cases that have been written in the language in use, in the order of the shelf. */
  readonly cases: readonly string[];
  readonly hasPractice: boolean;
  /** Id of the check-up to take next; undefined once all three are done. */
  readonly checkup: () => string | undefined;
  /** The session on the table; the texts of its case are those under `case.`. */
  readonly session: ReadonlySignal<Session | undefined>;
  /** Undefined where no link has brought any; then none of its code is loaded either. */
  readonly homework: HomeworkDesk | undefined;
  readonly dispatch: (action: Action) => void;
  /** Starts the loaded case afresh, with a new draw. */
  readonly startOver: (level: Level) => void;
  readonly won: ReadonlySignal<Won>;
  /** The loop that is being played: the id of the item it belongs to. */
  readonly music: Signal<string | undefined>;
  /** Undefined until it has been fetched, and on a device that cannot speak. */
  readonly reader: ReadonlySignal<Reader | undefined>;
  /** Undefined until the lesson has begun to be kept. */
  readonly offline: ReadonlySignal<Offline | undefined>;
  readonly announcement: ReadonlySignal<string>;
  readonly finish: () => void;
  readonly leave: () => void;
  /** Loads the page anew, which gets parts that a new release has put in the place of old ones. */
  readonly reload: () => void;
  readonly artUrl: (name: string) => string;
  /** Puts the stage into a box of the page; it moves there from wherever it was. */
  readonly placeStage: (box: HTMLElement) => void;
  /** Whether the page has shown its first screen, from which on a new screen takes the focus. */
  readonly settled: () => boolean;
};

export const HouseContext = createContext<House | undefined>(undefined);

/** The house a view lives in. Throws outside of one, which only a mistake in the wiring can cause. */
export function useHouse(): House {
  const house = useContext(HouseContext);
  if (!house) throw new Error('A view was drawn outside the house.');
  return house;
}

/** The text of a sentence that the core has chosen. */
export function textOf(house: House, part: Part): string {
  // The core names keys without knowing the languages; a test checks that each of them exists.
  return house.t(part.key as TextKey, part.values);
}
