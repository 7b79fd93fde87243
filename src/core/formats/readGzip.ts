/** Gzip (RFC 1952) by the browser's own decompressor, up to a limit: a small file may hold a very large one. */

export type Unzipped = Uint8Array | 'too-large' | 'broken'

/** @param limit of the bytes that come out; nothing beyond it is kept in memory */
export async function readGzip(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Unzipped> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
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
