/** A teacher's preview begins at any step of any case, by a log that the rules allow. */
import { describe, expect, test } from 'vitest';
import { logUpTo } from '../../src/app/preview';
import { SHELF } from '../../src/core/shelf';
import { REPORT_STEPS, slotsDone } from '../../src/core/session';
import { replay } from '../../src/core/store';
import { scenario } from '../support/play';

const START = { level: 'standard', seed: 1 } as const;

describe.each(SHELF)('%s', (id) => {
  const at = (step: string) => {
    const log = logUpTo(step, scenario(id), START);
    const { session, applied } = replay(scenario(id), START, log);
    expect(applied).toBe(log.length);
    return session;
  };

  test.each(Array.from({ length: 12 }, (_, n) => n + 1))('message %i', (n) => {
    const session = at(String(n));
    expect([session.phase.name, slotsDone(session)]).toEqual(['judge', n - 1]);
  });

  test.each(REPORT_STEPS)('the report, at "%s"', (step) => {
    expect(at(step).phase).toMatchObject({ name: 'report', step });
  });

  test.each(['ending', 'results'])('%s', (name) => {
    expect(at(name).phase.name).toBe(name);
  });

  test.each(['13', 'nowhere', '', '-1'])('a step that there is not, such as "%s", begins at the first message', (step) => {
    expect([at(step).phase.name, slotsDone(at(step))]).toEqual(['judge', 0]);
  });
});
