/** What the stage is told: where it plays, and where it can read what to show. */
import type { Session, Verdict } from '../src/core/session';

export type StagePlace = 'crew' | 'case' | 'report' | 'ending' | 'results' | 'votes';

/** A case as the crew room shows it: locked, calling for help, or on the shelf once it has been played. */
export type ShelfRecord = { readonly id: string; readonly friend: string; readonly state: 'locked' | 'calling' | 'played' | 'solved' };

export type StageProps = {
  /** The hidden box that the canvas is put in; the stage fills it. */
  readonly host: HTMLElement;
  readonly place: StagePlace;
  readonly session: () => Session | undefined;
  /** Calls back after every change of session, place or settings; the return value ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly getPlace: () => StagePlace;
  readonly motionAllowed: () => boolean;
  /** The record turns while this is true. */
  readonly musicPlaying: () => boolean;
  /** Fetches what a place is drawn from, so that `artUrl` needs no request for each picture. */
  readonly fetchPictures: (place: StagePlace) => Promise<void>;
  /** Address of a picture: `stage/record`. */
  readonly artUrl: (name: string) => string;
  readonly shelf: () => readonly ShelfRecord[];
  /** Hands of a class for each answer; only where a case is presented. */
  readonly votes?: () => Readonly<Record<Verdict, number>> | undefined;
  /** Called when the stage cannot go on; it is stopped then. */
  readonly onTrouble: () => void;
  /** By this device's clock, for what the window shows. */
  readonly timeOfDay: () => 'morning' | 'day' | 'evening';
};
