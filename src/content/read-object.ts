/** Reads a kept text as an object, whatever state it is in. */

/** The object that a JSON text holds; an empty one when it holds anything else or is no JSON. Never throws. */
export function readObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** Whether a value is an object with keys, not a list and not null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
