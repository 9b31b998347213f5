/** Random actions, legal and not, for logs that nobody would play. */
import fc from 'fast-check';
import { ADULTS, MENU_ENTRIES, TILES, itemsOf } from '../../src/core/scenario';
import { CHECKS, CLUES, FAMILIES, SIGN_IDS } from '../../src/core/signs';
import { VERDICTS } from '../../src/core/session';
import type { Action, Reason } from '../../src/core/session';
import type { Play } from './play';
import { scenario } from './play';

const items = itemsOf(scenario('empty-playlists')).map(({ id }) => id);
const item = fc.constantFrom(...items, 'no-such-item');
const few = fc.nat({ max: 6 });

const reason: fc.Arbitrary<Reason> = fc.oneof(
  fc.record({ sign: fc.constantFrom(...SIGN_IDS) }),
  fc.record({ family: fc.constantFrom(...FAMILIES) }),
  fc.record({ check: fc.constantFrom(...CHECKS) }),
  fc.record({ clue: fc.constantFrom(...CLUES) }),
);
const marked = fc.record({ signs: fc.subarray([...SIGN_IDS]), inside: few, outside: few });
const why = fc.oneof(fc.record({ reason }), fc.record({ reason, marked }));

/** Any action, for items that may not be on the table. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom<Action>({ type: 'begin' }, { type: 'skip' }, { type: 'next' }, { type: 'pause' }, { type: 'resume' }),
  fc.record({ type: fc.constant('judge' as const), item, verdict: fc.constantFrom(...VERDICTS) }),
  fc.record({ type: fc.constant('explain' as const), item, why }),
  fc.record({ type: fc.constant('passWhy' as const), item }),
  fc.record({ type: fc.constant('keep' as const), items: fc.array(item, { maxLength: 8 }) }),
  fc.record({ type: fc.constant('chooseAdult' as const), adult: fc.constantFrom(...ADULTS) }),
  fc.record({ type: fc.constant('saySentence' as const), tiles: fc.array(fc.constantFrom(...TILES), { maxLength: 6 }) }),
  fc.record({ type: fc.constant('press' as const), entry: fc.constantFrom(...MENU_ENTRIES) }),
  fc.record({ type: fc.constant('tellAgain' as const), adult: fc.constantFrom(...ADULTS) }),
);

/** An action turned on the item on the table, so that random play gets somewhere. */
export function aimed(game: Play, action: Action): Action {
  const { phase } = game.session;
  return 'item' in action && 'item' in phase ? { ...action, item: phase.item } : action;
}
