/** A file as it is kept and sent: gzip where the browser has it, else as it stands. */

type Bytes = Uint8Array<ArrayBuffer>

export interface PackedFile {
  readonly bytes: Bytes
  readonly packing: 'plain' | 'gzip'
  /** How many bytes come out. */
  readonly size: number
}

const through = async (bytes: Bytes, transform: ReadableWritablePair<Bytes, Bytes>): Promise<Bytes> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(transform)).arrayBuffer())

export const asItStands = (bytes: Bytes): PackedFile => ({ bytes, packing: 'plain', size: bytes.length })

export const pack = async (bytes: Bytes): Promise<PackedFile> =>
  typeof CompressionStream === 'undefined'
    ? asItStands(bytes)
    : { bytes: await through(bytes, new CompressionStream('gzip')), packing: 'gzip', size: bytes.length }

/** Rejects when it is not what `pack` made, or the browser cannot unpack it. */
export const unpack = ({ bytes, packing }: PackedFile): Promise<Bytes> =>
  packing === 'plain' ? Promise.resolve(bytes) : through(bytes, new DecompressionStream('gzip'))
