/** The case on the table: fetched, let through the gate, taken up where it was left, and kept after every action. */
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Storage } from '../adapters/storage';
import { parseSave, writeSave } from '../content/save-schema';
import { parseScenario } from '../content/scenario-schema';
import type { Level, Scenario } from '../core/scenario';
import type { Action, Session, Start } from '../core/session';
import { createStore } from '../core/store';
import type { Log, Store } from '../core/store';
import type { Notice } from '../views/house';

export type Play = {
  readonly session: ReadonlySignal<Session | undefined>;
  /** Puts a case on the table, from its save where there is one, or with the past of a `preview`, which keeps nothing. False when the gate refuses it. */
  readonly open: (id: string, scenario: unknown, preview?: (scenario: Scenario, start: Start) => Log) => boolean;
  readonly dispatch: (action: Action) => void;
  /** Begins the case on the table again, with a new draw. */
  readonly startOver: (level: Level) => void;
  /** Takes the case off the table. What was kept of it stays kept. */
  readonly clear: () => void;
};

export type PlayDeps = {
  readonly storage: Storage;
  readonly level: () => Level;
  readonly newSeed: () => number;
  /** The start that the page's address asks for now. */
  readonly wanted: () => Partial<Start>;
  readonly notify: (notice: Notice) => void;
  /** `isKept` is false for a preview. */
  readonly onChange: (previous: Session, next: Session, isKept: boolean) => void;
};

const ASIDE: Record<'partial' | 'bad' | 'old', Notice> = {
  partial: 'ui.notice.savePartial',
  bad: 'ui.notice.saveBad',
  old: 'ui.notice.saveOld',
};

/** Creates the play, with no case on the table yet. */
export function createPlay(deps: PlayDeps): Play {
  const session = signal<Session | undefined>(undefined);
  let store: Store | undefined;
  /** Whether the play on the table is a pupil's own, and no preview. */
  let isKept = true;

  const lay = (scenario: Scenario, start: Start, past: Log): void => {
    const laid = createStore(scenario, start, past);
    laid.subscribe((previous, next) => {
      // Kept first: whatever goes wrong in showing it, the answer is not lost.
      if (isKept) deps.storage.write(`case:${scenario.id}`, writeSave(next, laid.log()));
      session.value = next;
      deps.onChange(previous, next, isKept);
    });
    store = laid;
    session.value = laid.session();
  };

  return {
    session,
    open(id, file, preview) {
      const passed = parseScenario(file, `assets/scenarios/${id}.json`);
      if (!passed.scenario) return false;
      const { scenario } = passed;
      const wanted = deps.wanted();
      isKept = preview === undefined;
      if (preview) {
        const start: Start = { level: deps.level(), seed: 1, ...wanted };
        lay(scenario, start, preview(scenario, start));
        return true;
      }
      const text = deps.storage.read(`case:${id}`);
      const save = parseSave(text, scenario);
      if (text !== null && (save.kind === 'partial' || save.kind === 'bad')) {
        deps.storage.write(`aside:${id}`, text);
        deps.notify(ASIDE[save.kind === 'bad' && save.reason === 'old' ? 'old' : save.kind]);
      }
      const fresh: Start = { level: deps.level(), seed: deps.newSeed(), ...wanted };
      const kept = save.kind === 'ok' || save.kind === 'partial' ? save : undefined;
      // A link that asks for a draw or a level gets it, unless the save is of that very one.
      const fits = kept && (Object.keys(wanted) as (keyof Start)[]).every((key) => kept.start[key] === wanted[key]);
      lay(scenario, fits ? kept.start : fresh, fits ? kept.log : []);
      return true;
    },
    dispatch: (action) => store?.dispatch(action),
    startOver(level) {
      const scenario = store?.session().scenario;
      if (!scenario) return;
      if (isKept) deps.storage.remove(`case:${scenario.id}`);
      // Before anything has been played only the level changes; afterwards a new play is a new draw.
      const seed = session.value?.phase.name === 'brief' ? session.value.seed : deps.newSeed();
      lay(scenario, { level, seed }, []);
    },
    clear() {
      store = undefined;
      session.value = undefined;
    },
  };
}
