/** Brings homework in for a link, or for what this device has kept of one. Nobody else loads its code. */
import type { Storage } from '../adapters/storage';
import type { Assignment } from '../content/assignment-code';
import type { Homework } from './homework';
import { isHomeworkAsked } from './wanted';

export type OpenHomeworkDeps = {
  readonly storage: Storage;
  readonly checkup: () => string | undefined;
  readonly onTaken: (assignment: Assignment) => void;
};

/** The homework of this device, with the address's link taken up; undefined where there is none. Rejects when its code cannot be had. */
export async function openHomework(deps: OpenHomeworkDeps): Promise<Homework | undefined> {
  if (!isHomeworkAsked() && deps.storage.read('homework') === null) return undefined;
  const { createHomework } = await import('./homework');
  const homework = createHomework({ ...deps, loadSealing });
  homework.readAddress();
  // Another link that is pasted over this one in the address changes no more than what follows the `#`.
  window.addEventListener('hashchange', homework.readAddress);
  return homework;
}

/** Asked for from here, where the page's own style is known to be in the page already. */
async function loadSealing() {
  const [{ seal }, { qrRows }] = await Promise.all([import('../adapters/seal'), import('../adapters/qr')]);
  return { seal, qrRows };
}
