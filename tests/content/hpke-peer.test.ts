/** Receipts keep to RFC 9180: what another implementation seals opens here, and what is sealed here opens there. */
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fromCode, toCode } from '../../src/content/bits';
import { KEY_BYTES } from '../../src/content/assignment-code';
import { readReceipt, writeReceipt } from '../../src/content/receipt-code';
import { playedOf } from '../../src/core/played';
import { play } from '../support/play';

const peer = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });
const info = new TextEncoder().encode('hidden-track receipt 1');
const receipt = { number: 7, plays: [playedOf(play('empty-playlists').perfect().session)] };
const plain = writeReceipt(receipt);
/** Mark and class tag of a code, which stand before what RFC 9180 calls `enc`. */
const HEAD = 3;

/** What `crypto` is on a page that was opened over plain http. */
const withoutSubtle = { getRandomValues: crypto.getRandomValues.bind(crypto) };

afterEach(() => vi.unstubAllGlobals());

/** The house's sealing as a page has it with WebCrypto or without. The choice is made when a key is first needed. */
async function sealingWith(webCrypto: boolean) {
  vi.resetModules();
  const sealing = await import('../../src/adapters/seal');
  if (!webCrypto) vi.stubGlobal('crypto', withoutSubtle);
  return sealing;
}

describe.each([
  ['where the page has WebCrypto', true],
  ['where it has none', false],
])('%s', (_, webCrypto) => {
  test('what another implementation has sealed to the class opens', async () => {
    const { createKeyPair, open, seal } = await sealingWith(webCrypto);
    const keys = await createKeyPair();
    const head = fromCode(await seal(plain, keys.publicKey))?.slice(0, HEAD) ?? [];
    vi.unstubAllGlobals();
    const recipientPublicKey = await peer.kem.deserializePublicKey(keys.publicKey.buffer);
    const { enc, ct } = await peer.seal({ recipientPublicKey, info: info.buffer }, plain.buffer);
    if (!webCrypto) vi.stubGlobal('crypto', withoutSubtle);
    const opened = await open(toCode(Uint8Array.from([...head, ...new Uint8Array(enc), ...new Uint8Array(ct)])), keys);
    expect(opened.kind === 'ok' && readReceipt(opened.plain)).toEqual(receipt);
  });

  test('another implementation opens what is sealed here, with the class’s keys', async () => {
    const { createKeyPair, seal } = await sealingWith(webCrypto);
    const keys = await createKeyPair();
    const bytes = fromCode(await seal(plain, keys.publicKey)) ?? new Uint8Array();
    vi.unstubAllGlobals();
    const recipientKey = await peer.kem.deserializePrivateKey(keys.privateKey.buffer);
    const enc = bytes.slice(HEAD, HEAD + KEY_BYTES).buffer;
    const opened = await peer.open({ recipientKey, enc, info: info.buffer }, bytes.slice(HEAD + KEY_BYTES).buffer);
    expect(readReceipt(new Uint8Array(opened))).toEqual(receipt);
  });
});

test('a part of the page that does not come accuses no pupil, and is asked for again the next time', async () => {
  const { createKeyPair, open, seal } = await sealingWith(true);
  const keys = await createKeyPair();
  const code = await seal(plain, keys.publicKey);
  const cut = await sealingWith(false);
  let isThere = false;
  vi.doMock('@panva/hpke-noble', async (original) => {
    if (!isThere) throw new Error('A chunk is missing.');
    return original();
  });
  expect(await cut.open(code, keys)).toEqual({ kind: 'bad', reason: 'unavailable' });
  await expect(cut.createKeyPair()).rejects.toBeInstanceOf(Error);
  isThere = true;
  expect((await cut.open(code, keys)).kind).toBe('ok');
  vi.doUnmock('@panva/hpke-noble');
  vi.unstubAllGlobals();
  expect((await open(code, keys)).kind).toBe('ok');
});

/** RFC 9180, appendix A.3.1.1: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM in base mode, its first encryption. */
test('the two implementations used here agree with the first test vector of the RFC for this suite', async () => {
  const hex = (text: string) => Uint8Array.from(text.match(/../gu) ?? [], (byte) => parseInt(byte, 16));
  const vector = {
    info: hex('4f6465206f6e2061204772656369616e2055726e'),
    skRm: hex('f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2'),
    pkRm: hex(
      '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
    ),
    enc: hex(
      '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
    ),
    aad: hex('436f756e742d30'),
    pt: hex('4265617574792069732074727574682c20747275746820626561757479'),
    ct: hex('5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434'),
  };
  const native = await import('hpke');
  const noble = await import('@panva/hpke-noble');
  for (const { KEM_DHKEM_P256_HKDF_SHA256: kem, KDF_HKDF_SHA256: kdf, AEAD_AES_128_GCM: aead } of [native, noble]) {
    const suite = new native.CipherSuite(kem, kdf, aead) as InstanceType<typeof native.CipherSuite>;
    const [privateKey, publicKey] = await Promise.all([suite.DeserializePrivateKey(vector.skRm), suite.DeserializePublicKey(vector.pkRm)]);
    const opened = await suite.Open({ privateKey, publicKey }, vector.enc, vector.ct, { info: vector.info, aad: vector.aad });
    expect(opened).toEqual(vector.pt);
  }
});
