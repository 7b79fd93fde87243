/** What this document has read from other hosts, by the address as the link names it: asked for once. */
import type { PackedFile } from '@/core/dataSets/packing'

interface RemoteFile {
  readonly url: string
  readonly host: string
  /** As it came. */
  readonly source: File
  /** Of that. */
  readonly sha256: string
  /** As an atlas file. */
  readonly content: PackedFile
  readonly records: number
  /** Rows of it that are no record. */
  readonly refused: number
}

export const remoteFiles = new Map<string, RemoteFile>()
