/** The teacher's curtain: a PIN kept as a hash on this device. It keeps curious eyes off, and does not claim to be a lock. */
import { signal } from '@preact/signals';
import { pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Storage } from '../adapters/storage';
import { fromCode, toCode } from '../content/bits';
import type { Desk } from '../views/teach/desk';

const SALT = 16;
/** Few, because so short a PIN could be guessed whatever the number. */
const ROUNDS = 20_000;

/** Drawn where a PIN is set; open where none is. */
export function createCurtain(storage: Storage): Desk['curtain'] {
  const kept = (): Uint8Array | undefined => fromCode(storage.read('pin') ?? '');
  const hasPin = signal(kept() !== undefined);
  const isDrawn = signal(true);
  const hash = (pin: string, salt: Uint8Array): Promise<Uint8Array> => pbkdf2Async(sha256, pin, salt, { c: ROUNDS, dkLen: 32 });
  return {
    isDrawn,
    hasPin,
    async setPin(pin) {
      const salt = crypto.getRandomValues(new Uint8Array(SALT));
      storage.write('pin', toCode(Uint8Array.from([...salt, ...(await hash(pin, salt))])));
      hasPin.value = true;
      isDrawn.value = false;
    },
    async tryPin(pin) {
      const bytes = kept();
      const isRight = bytes !== undefined && toCode(await hash(pin, bytes.slice(0, SALT))) === toCode(bytes.slice(SALT));
      if (isRight) isDrawn.value = false;
      return isRight;
    },
    reset() {
      storage.remove('pin');
      hasPin.value = false;
    },
    close: () => (isDrawn.value = true),
    skip: () => (isDrawn.value = false),
  };
}
