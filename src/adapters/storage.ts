/** Keeps small texts on this device, and in memory where the device does not let it. */

/** Why something could not be kept: the device forbids it, or has no room left. */
export type StorageTrouble = 'blocked' | 'full';

export type Storage = {
  readonly read: (key: string) => string | null;
  /** Keeps a text under a key. What cannot be kept on the device stays in memory until the page is closed. */
  readonly write: (key: string, text: string) => void;
  readonly remove: (key: string) => void;
  /** Removes everything this game has kept. */
  readonly clear: () => void;
};

/** What the pupil's page keeps, and apart from it what the teacher's does: clearing one leaves the other. */
export const PREFIXES = { pupil: 'hidden-track:', teacher: 'hidden-track-teacher:' } as const;

/** The device's storage. `onTrouble` is called once for each kind of trouble. */
export function createStorage(onTrouble: (trouble: StorageTrouble) => void, prefix: string = PREFIXES.pupil): Storage {
  const memory = new Map<string, string>();
  const told = new Set<StorageTrouble>();
  const tell = (trouble: StorageTrouble): void => {
    if (told.has(trouble)) return;
    told.add(trouble);
    onTrouble(trouble);
  };
  const device = openDevice(prefix);
  if (!device) tell('blocked');
  return {
    read(key) {
      const kept = memory.get(key);
      if (kept !== undefined) return kept;
      try {
        return device?.getItem(prefix + key) ?? null;
      } catch {
        tell('blocked');
        return null;
      }
    },
    write(key, text) {
      try {
        if (!device) throw new Error('blocked');
        device.setItem(prefix + key, text);
        memory.delete(key);
      } catch (error) {
        memory.set(key, text);
        tell(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked');
      }
    },
    remove(key) {
      memory.delete(key);
      try {
        device?.removeItem(prefix + key);
      } catch {
        tell('blocked');
      }
    },
    clear() {
      memory.clear();
      try {
        const keys = Array.from({ length: device?.length ?? 0 }, (_, index) => device?.key(index) ?? '');
        for (const key of keys) if (key.startsWith(prefix)) device?.removeItem(key);
      } catch {
        tell('blocked');
      }
    },
  };
}

/** Undefined where reading or writing throws, as with blocked cookies or in some managed browsers. */
function openDevice(prefix: string): globalThis.Storage | undefined {
  try {
    const device = window.localStorage;
    device.setItem(`${prefix}probe`, '1');
    device.removeItem(`${prefix}probe`);
    return device;
  } catch (error) {
    // A full device can still be read; its next write will say that it is full.
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? window.localStorage : undefined;
  }
}
