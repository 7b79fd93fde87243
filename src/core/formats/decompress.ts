/**
 * Gzip (RFC 1952) and the bare deflate of ZIP (RFC 1951) by the browser's own decompressor, up to a limit: a small
 * file may hold a very large one.
 */

export type Decompressed = Uint8Array<ArrayBuffer> | 'too-large' | 'broken'

/** @param limit of the bytes that come out; nothing beyond it is kept in memory */
export async function decompress(
  bytes: Uint8Array<ArrayBuffer>,
  format: 'gzip' | 'deflate-raw',
  limit: number,
): Promise<Decompressed> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format))
    const reader = stream.getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      length += value.length
      if (length > limit) {
        await reader.cancel()
        return 'too-large'
      }
      chunks.push(value)
    }
  } catch {
    return 'broken'
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
