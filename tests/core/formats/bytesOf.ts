/** The bytes of a file by its parts. */
import type { Part } from '@/core/formats/part'

export function bytesOf(parts: Iterable<Part>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const bytes = Array.from(parts, (part) => (typeof part === 'string' ? encoder.encode(part) : part))
  return new Uint8Array(Buffer.concat(bytes))
}
