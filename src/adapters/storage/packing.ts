/** Content packed for storage: gzip where the browser has it, else as it stands. */
import type { KeptRow } from '@/core/dataSets/keptDataSet'

type Bytes = Uint8Array<ArrayBuffer>

const through = async (bytes: Bytes, transform: ReadableWritablePair<Bytes, Bytes>): Promise<Bytes> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(transform)).arrayBuffer())

export async function pack(
  bytes: Bytes,
): Promise<{ readonly packed: Bytes; readonly packing: KeptRow['packing'] }> {
  if (typeof CompressionStream === 'undefined') return { packed: bytes, packing: 'plain' }
  return { packed: await through(bytes, new CompressionStream('gzip')), packing: 'gzip' }
}

/** Rejects when `packed` is not what `pack` made, or the browser cannot unpack it. */
export const unpack = (packed: Bytes, packing: KeptRow['packing']): Promise<Bytes> =>
  packing === 'plain' ? Promise.resolve(packed) : through(packed, new DecompressionStream('gzip'))
