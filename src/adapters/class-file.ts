/**
 * The class's keys as a file that only a passphrase opens: PBKDF2 with SHA-256 (RFC 8018), then AES-256-GCM. The same in a page
 * without WebCrypto, where it runs in JavaScript and takes some seconds.
 */
import { gcm } from '@noble/ciphers/aes.js';
import { pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fromCode, toCode } from '../content/bits';
import type { KeyPair } from '../content/class-keys';

/** First letters of the file, to tell it from anything else. */
const HEAD = 'hidden-track-class-1:';
/** OWASP's figure for PBKDF2-HMAC-SHA256 (2023). */
const ROUNDS = 600_000;
const SALT = 16;
const NONCE = 12;
const PRIVATE = 32;

/** The file's text. The passphrase is the caller's to judge. */
export async function sealClass({ publicKey, privateKey }: KeyPair, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const sealed = gcm(await keyFrom(passphrase, salt), nonce).encrypt(Uint8Array.from([...privateKey, ...publicKey]));
  return HEAD + toCode(Uint8Array.from([...salt, ...nonce, ...sealed]));
}

/** The keys in a file, or undefined when it is another file, damaged, or the passphrase is not its own. Never rejects. */
export async function openClass(text: string, passphrase: string): Promise<KeyPair | undefined> {
  const bytes = text.startsWith(HEAD) ? fromCode(text.slice(HEAD.length).trim()) : undefined;
  if (!bytes || bytes.length < SALT + NONCE + PRIVATE) return undefined;
  try {
    const key = await keyFrom(passphrase, bytes.slice(0, SALT));
    const plain = gcm(key, bytes.slice(SALT, SALT + NONCE)).decrypt(bytes.slice(SALT + NONCE));
    return { privateKey: Uint8Array.from(plain.slice(0, PRIVATE)), publicKey: Uint8Array.from(plain.slice(PRIVATE)) };
  } catch {
    return undefined;
  }
}

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  if (!crypto.subtle) return pbkdf2Async(sha256, secret, salt, { c: ROUNDS, dkLen: 32 });
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }, base, 256));
}
