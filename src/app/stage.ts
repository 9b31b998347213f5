/** Brings the stage in once the lesson can be played without it, and takes it out of the page when it cannot come. */
import type { Won } from '../content/won-schema';
import { isLocked } from '../core/shelf';
import type { Session } from '../core/session';
import type { ShelfRecord, StagePlace, StageProps } from '../../scenes/stage-place';
import type { RunningStage } from '../../scenes/start-stage';
import { createStagePictures } from './stage-pictures';
import { whenIdle } from './when-idle';

/** How long the first screen has been quiet before the stage is sent for, in milliseconds. */
const QUIET = 1500;

export type Stage = {
  /** Puts the stage's box into a place on the page. */
  readonly place: (box: HTMLElement) => void;
  /** Something that the stage shows has changed. */
  readonly touch: () => void;
};

export type StageDeps = Omit<StageProps, 'host' | 'subscribe' | 'place' | 'fetchPictures' | 'onTrouble'> & {
  /** Called once the stage stands, or cannot come: nothing more is on its way for it. */
  readonly onSettled: () => void;
};

/** The place that the stage shows for a session; the crew room where there is none. */
export function placeOf(session: Session | undefined): StagePlace {
  switch (session?.phase.name) {
    case undefined:
      return 'crew';
    case 'brief':
    case 'judge':
    case 'why':
    case 'feedback':
      return 'case';
    case 'report':
      return 'report';
    case 'ending':
      return 'ending';
    case 'results':
      return 'results';
  }
}

/** The records as the crew room shows them. */
export function shelfOf(cases: readonly string[], won: Won, friendOf: (id: string) => string): readonly ShelfRecord[] {
  return cases.map((id) => {
    const friend = friendOf(id);
    const badges = won.cases[id]?.badges ?? [];
    if (badges.includes('spotter') && badges.includes('fairMinded')) return { id, friend, state: 'solved' };
    if (won.cases[id]) return { id, friend, state: 'played' };
    return { id, friend, state: isLocked(id, Object.keys(won.cases)) ? 'locked' : 'calling' };
  });
}

/** Which window to hang: by the hour from 0 to 23. */
export function timeOfDay(hour: number): 'morning' | 'day' | 'evening' {
  if (hour >= 5 && hour < 10) return 'morning';
  return hour >= 10 && hour < 17 ? 'day' : 'evening';
}

/** A stage that has not been sent for yet. */
export function createStage(deps: StageDeps): Stage {
  const host = document.createElement('div');
  host.className = 'stage';
  const listeners = new Set<() => void>();
  let sentFor = false;
  let running: RunningStage | undefined;

  /** The lesson does not need it: its boxes go, and nothing is said. */
  const takeDown = (): void => {
    document.documentElement.dataset['stage'] = 'off';
    host.remove();
    listeners.clear();
    const broken = running;
    running = undefined;
    try {
      broken?.stop();
    } catch {
      // It was broken before; out of the page it does no harm.
    }
  };

  const send = async (): Promise<void> => {
    if (sentFor) return;
    sentFor = true;
    try {
      const pictures = createStagePictures(deps.artUrl);
      const fetchPictures = (place: StagePlace): Promise<void> => pictures.fetch(place, deps.session()?.scenario);
      const [{ startStage }] = await Promise.all([import('../../scenes/start-stage'), fetchPictures(deps.getPlace())]);
      running = await startStage({
        ...deps,
        artUrl: pictures.url,
        fetchPictures,
        host,
        place: deps.getPlace(),
        subscribe(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        onTrouble: takeDown,
      });
    } catch {
      takeDown();
    }
    deps.onSettled();
  };
  window.setTimeout(() => whenIdle(() => void send()), QUIET);

  return {
    place: (box) => box.append(host),
    touch() {
      // What goes wrong on the stage must not undo what the pupil has just done.
      try {
        for (const listener of listeners) listener();
      } catch {
        takeDown();
      }
      // Past the brief the first verdict can be given, and the stage is in nobody's way any more.
      if (deps.getPlace() === 'case' && deps.session()?.phase.name !== 'brief') whenIdle(() => void send());
    },
  };
}
