/** What a class's keys are, and how opening a receipt with them can end. */

/** A P-256 pair as bytes. The private one never leaves the teacher's device except in a file that a passphrase opens. */
export type KeyPair = { readonly publicKey: Uint8Array<ArrayBuffer>; readonly privateKey: Uint8Array<ArrayBuffer> };

export type Opened =
  | { readonly kind: 'ok'; readonly plain: Uint8Array }
  /**
   * `damaged`: a letter is wrong or missing. `other-class`: sealed to another key. `edited`: whole, and yet nobody's seal fits it.
   * `unavailable`: it says nothing about the code, for what opens codes could not be had.
   */
  | { readonly kind: 'bad'; readonly reason: 'damaged' | 'other-class' | 'edited' | 'unavailable' };
