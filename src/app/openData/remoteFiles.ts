/** What this document has read from other hosts, by the address as the link names it: asked for once. */
import type { ReadFile } from '../loadAtlas'

interface RemoteFile {
  readonly url: string
  readonly host: string
  /** As it came. */
  readonly source: File
  readonly read: ReadFile
  /** Rows of it that are no record. */
  readonly refused: number
}

export const remoteFiles = new Map<string, RemoteFile>()
