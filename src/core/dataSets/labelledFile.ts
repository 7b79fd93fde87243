/** A kept data set as a file to be given away. */
import { namedFile, stampedFile } from './labelFile'
import type { PackedFile } from './packing'
import { unpack } from './packing'
import type { AtlasFile } from '@/core/atlas/schema'

/**
 * Its JSON under the reader's name. Rejects when it cannot be read.
 *
 * @param stamp what it says of itself that nobody here has checked; `null` for the reader's own
 */
export async function labelledFile(content: PackedFile, name: string, stamp: string | null): Promise<Blob> {
  const file = JSON.parse(new TextDecoder().decode(await unpack(content))) as AtlasFile
  return new Blob([JSON.stringify(stampedFile(namedFile(file, name), stamp))], { type: 'application/json' })
}
