/**
 * Seals a receipt to the class's public key, so that only the teacher's device can read it: HPKE in its base mode (RFC 9180),
 * DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM. Where the page has no WebCrypto, as over plain http in a classroom, the
 * same suite runs in JavaScript. Sealing keeps a result secret; it does not prove who played.
 */
import * as HPKE from 'hpke';
import { KEY_BYTES } from '../content/assignment-code';
import { checksumOf, fromCode, toCode } from '../content/bits';
import type { KeyPair, Opened } from '../content/class-keys';

type Suite = InstanceType<typeof HPKE.CipherSuite>;

/** First byte of a receipt's code, to tell it from a link's. */
const MARK = 0x48;
/** Bound into the sealing: a receipt sealed for another purpose does not open. */
const INFO = new TextEncoder().encode('hidden-track receipt 1');

let made: Promise<Suite> | undefined;

/** What could not be had is asked for again the next time. */
async function suite(): Promise<Suite> {
  made ??= makeSuite();
  try {
    return await made;
  } catch (error) {
    made = undefined;
    throw error;
  }
}

async function makeSuite(): Promise<Suite> {
  if (globalThis.crypto?.subtle) {
    return new HPKE.CipherSuite(HPKE.KEM_DHKEM_P256_HKDF_SHA256, HPKE.KDF_HKDF_SHA256, HPKE.AEAD_AES_128_GCM) as Suite;
  }
  const noble = await import('@panva/hpke-noble');
  return new HPKE.CipherSuite(noble.KEM_DHKEM_P256_HKDF_SHA256, noble.KDF_HKDF_SHA256, noble.AEAD_AES_128_GCM) as Suite;
}

/** A new class's pair of keys, as bytes. The private one never leaves the teacher's device except in a file sealed by a passphrase. */
export async function createKeyPair(): Promise<KeyPair> {
  const hpke = await suite();
  const pair = await hpke.GenerateKeyPair(true);
  const [publicKey, privateKey] = await Promise.all([hpke.SerializePublicKey(pair.publicKey), hpke.SerializePrivateKey(pair.privateKey)]);
  return { publicKey: Uint8Array.from(publicKey), privateKey: Uint8Array.from(privateKey) };
}

/** The code to hand in: mark, two bytes that tell the class, what encapsulates the key, and the sealed bytes. Rejects for a key that is none. */
export async function seal(plain: Uint8Array, publicKey: Uint8Array): Promise<string> {
  const hpke = await suite();
  const key = await hpke.DeserializePublicKey(publicKey);
  const { encapsulatedSecret, ciphertext } = await hpke.Seal(key, plain, { info: INFO });
  return toCode(Uint8Array.from([MARK, ...tagOf(publicKey), ...encapsulatedSecret, ...ciphertext]));
}

/** Opens a code with the class's keys. Never rejects, whatever the code is. */
export async function open(code: string, { publicKey, privateKey }: KeyPair): Promise<Opened> {
  const bytes = fromCode(code);
  if (!bytes || bytes[0] !== MARK || bytes.length < 3 + KEY_BYTES + 16) return { kind: 'bad', reason: 'damaged' };
  const [high, low] = tagOf(publicKey);
  if (bytes[1] !== high || bytes[2] !== low) return { kind: 'bad', reason: 'other-class' };
  const hpke = await suite().catch(() => undefined);
  if (!hpke) return { kind: 'bad', reason: 'unavailable' };
  try {
    const [own, known] = await Promise.all([hpke.DeserializePrivateKey(privateKey), hpke.DeserializePublicKey(publicKey)]);
    const plain = await hpke.Open({ privateKey: own, publicKey: known }, bytes.slice(3, 3 + KEY_BYTES), bytes.slice(3 + KEY_BYTES), {
      info: INFO,
    });
    return { kind: 'ok', plain };
  } catch {
    return { kind: 'bad', reason: 'edited' };
  }
}

/** Two bytes of a public key that tell classes apart, so that a receipt of another one can be named as such. */
function tagOf(publicKey: Uint8Array): readonly [number, number] {
  const sum = checksumOf(publicKey);
  return [(sum >>> 8) & 0xff, sum & 0xff];
}
