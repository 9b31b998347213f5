/** Types without `readonly`, so that two that differ in nothing else can be held to be the same. */

export type Writable<T> = T extends object ? { -readonly [Key in keyof T]: Writable<T[Key]> } : T;
