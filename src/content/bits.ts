/** Packs small numbers into bytes and takes them out again, and writes bytes as text that survives a link and a paste. */

export type BitWriter = {
  /** Adds the lowest `width` bits (1 to 32) of a number, the highest of them first. */
  readonly write: (value: number, width: number) => void;
  /** All that was written, filled up with zeros to whole bytes. */
  readonly bytes: () => Uint8Array<ArrayBuffer>;
};

/** An empty row of bits. */
export function createBitWriter(): BitWriter {
  const bits: number[] = [];
  return {
    write(value, width) {
      for (let place = width - 1; place >= 0; place--) bits.push((value >>> place) & 1);
    },
    bytes() {
      const out = new Uint8Array(Math.ceil(bits.length / 8));
      bits.forEach((bit, place) => (out[place >> 3] = (out[place >> 3] ?? 0) | (bit << (7 - (place & 7)))));
      return out;
    },
  };
}

export type BitReader = {
  /** The next `width` bits as a number; undefined once there are not so many left. */
  readonly read: (width: number) => number | undefined;
  /** Whether nothing but the zeros that fill the last byte is left. */
  readonly isDone: () => boolean;
};

/** Reads from the first bit on. */
export function createBitReader(bytes: Uint8Array): BitReader {
  let at = 0;
  const bit = (place: number): number => ((bytes[place >> 3] ?? 0) >> (7 - (place & 7))) & 1;
  return {
    read(width) {
      if (at + width > bytes.length * 8) return undefined;
      let value = 0;
      for (const end = at + width; at < end; at++) value = value * 2 + bit(at);
      return value;
    },
    isDone() {
      const left = bytes.length * 8 - at;
      return left < 8 && Array.from({ length: left }, (_, n) => bit(at + n)).every((one) => one === 0);
    },
  };
}

/** Four bytes that change with any byte before them: CRC-32 (ISO 3309), as a number from 0. They find slips, not forgers. */
export function checksumOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

const CHECKSUM_BYTES = 4;

/** Bytes as base64url text with their checksum at the end. */
export function toCode(bytes: Uint8Array): string {
  const crc = checksumOf(bytes);
  const all = [...bytes, crc >>> 24, (crc >>> 16) & 0xff, (crc >>> 8) & 0xff, crc & 0xff];
  return btoa(String.fromCharCode(...all))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The bytes of a code, or undefined when it is no code of ours or a letter of it is wrong or missing. */
export function fromCode(code: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]{4,4096}$/u.test(code)) return undefined;
  let text: string;
  try {
    text = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
  const all = Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  // The same bytes make the same code, so a code that differs anywhere was not made from them.
  const bytes = all.slice(0, -CHECKSUM_BYTES);
  return toCode(bytes) === code ? bytes : undefined;
}
