/** Texts and bytes follow each other in a file; an empty text adds nothing to it, and is a rest in long work. */
export type Part = string | Uint8Array<ArrayBuffer>
