/** What the report can be built from, read off the session. */
import { itemById } from './scenario';
import { randomFor, shuffle } from './random';
import type { Session } from './session';
import type { Tile } from './scenario';
import { TILES } from './scenario';

/** Safe items laid among the unsafe ones, so that keeping is a choice. */
const SAFE_OFFERED = 3;

/** Ids of the items laid out for keeping: every unsafe one that was judged, and a few safe ones among them. */
export function itemsToKeep(session: Session): readonly string[] {
  const judged = session.answers.filter((answer) => answer.verdict).map((answer) => itemById(session.scenario, answer.item));
  const random = randomFor(session.seed, 'keep');
  const safe = shuffle(
    judged.filter((item) => item.side === 'safe'),
    random,
  ).slice(0, SAFE_OFFERED);
  const unsafe = judged.filter((item) => item.side === 'unsafe');
  const offered = [...unsafe, ...safe].map((item) => item.id);
  return session.answers.map((answer) => answer.item).filter((id) => offered.includes(id));
}

/** How keeping went: unsafe ones kept, unsafe ones overlooked, safe ones kept that need not be. */
export function keptResult(session: Session): { kept: string[]; overlooked: string[]; spare: string[] } {
  const chosen = session.report.kept ?? [];
  const isUnsafe = (id: string): boolean => itemById(session.scenario, id).side === 'unsafe';
  return {
    kept: chosen.filter(isUnsafe),
    overlooked: itemsToKeep(session).filter((id) => isUnsafe(id) && !chosen.includes(id)),
    spare: chosen.filter((id) => !isUnsafe(id)),
  };
}

/** The sentence tiles in the order in which they lie on the table. */
export function tilesOnTable(session: Session): readonly Tile[] {
  return shuffle(TILES, randomFor(session.seed, 'tiles'));
}
