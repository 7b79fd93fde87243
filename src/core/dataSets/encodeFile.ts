/**
 * An atlas file as JSON in UTF-8, made in slices: between two of them the page can draw and answer.
 *
 * The bytes are those of `JSON.stringify`.
 */
import type { AtlasFile } from '@/core/atlas/schema'

/** List members at a time: a few milliseconds. */
const SLICE = 500

const breathe = () => new Promise((resolve) => setTimeout(resolve))

async function* pieces(file: AtlasFile): AsyncGenerator<string> {
  let before = '{'
  for (const [key, value] of Object.entries(file)) {
    if (value === undefined) continue
    yield `${before}${JSON.stringify(key)}:`
    before = ','
    if (!Array.isArray(value)) {
      yield JSON.stringify(value)
      continue
    }
    const list: readonly unknown[] = value
    yield '['
    for (let from = 0; from < list.length; from += SLICE) {
      if (from > 0) await breathe()
      const members = list.slice(from, from + SLICE).map((member) => JSON.stringify(member))
      yield (from > 0 ? ',' : '') + members.join(',')
    }
    yield ']'
  }
  yield before === '{' ? '{}' : '}'
}

export async function encodeFile(file: AtlasFile): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  const parts: Uint8Array<ArrayBuffer>[] = []
  for await (const piece of pieces(file)) parts.push(encoder.encode(piece))
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}
