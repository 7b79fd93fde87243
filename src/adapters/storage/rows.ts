/**
 * What is read from and written to the database, each function one step that is whole or not done at all.
 *
 * Content is written first, under a key that nothing names; it is read back and compared; then one transaction
 * makes the description name it and drops what it named before. A browser that dies at any moment leaves the
 * data set as it was, and at worst a content that nothing names, which `sweep` removes.
 */
import type { Database } from './database'
import type { KeptRow, ReadRow } from '@/core/dataSets/keptDataSet'
import { readKeptRow } from '@/core/dataSets/keptDataSet'

type Bytes = Uint8Array<ArrayBuffer>

/** What was read back is not what was written, or is not there any more. */
export class LostWrite extends Error {}

export async function readRows(database: Database): Promise<readonly ReadRow[]> {
  const reading = database.transaction('datasets')
  const values = await whole(reading, () => reading.store.getAll())
  return values.map(readKeptRow).filter((read) => read !== null)
}

export async function readRow(database: Database, id: string): Promise<ReadRow | null> {
  const reading = database.transaction('datasets')
  return readKeptRow(await whole(reading, () => reading.store.get(id)))
}

export async function readIds(database: Database): Promise<ReadonlySet<string>> {
  const reading = database.transaction('datasets')
  return new Set(await whole(reading, () => reading.store.getAllKeys()))
}

/** The packed content of a data set; `null` when it is gone or is no content. */
export async function readBlob(database: Database, key: string): Promise<Bytes | null> {
  const reading = database.transaction('blobs')
  const value = await whole(reading, () => reading.store.get(key))
  return value instanceof Uint8Array ? new Uint8Array(value) : null
}

function isEqual(a: Bytes, b: Bytes | null): boolean {
  if (b === null || a.length !== b.length) return false
  // Megabytes: a plain loop takes an eighth of the time that `every` does.
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** A key that no other write has, in whichever tab. */
const newKey = (): string =>
  `${Date.now().toString(36)}-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`

/**
 * Writes content under a new key and reads it back.
 *
 * @returns the key
 * @throws LostWrite when what comes back is something else
 */
export async function writeBlob(database: Database, packed: Bytes): Promise<string> {
  const key = newKey()
  const change = database.transaction('blobs', 'readwrite')
  await whole(change, () => change.store.put(packed, key))
  if (!isEqual(packed, await readBlob(database, key))) throw new LostWrite('writeBlob: read back otherwise')
  return key
}

/**
 * Makes `row` the description of its data set, new or not, and drops the content that was named before.
 *
 * @throws LostWrite when the content that it names is not there; nothing has changed then
 */
export async function switchTo(database: Database, row: KeptRow): Promise<void> {
  const change = database.transaction(['datasets', 'blobs'], 'readwrite', { durability: 'strict' })
  const [datasets, blobs] = [change.objectStore('datasets'), change.objectStore('blobs')]
  const steps = async () => {
    if ((await blobs.count(row.blob)) === 0) throw new LostWrite('switchTo: the content is not there')
    const before = readKeptRow(await datasets.get(row.id))
    await datasets.put(row)
    if (before?.status === 'known' && before.row.blob !== row.blob) await blobs.delete(before.row.blob)
  }
  await whole(change, steps)
}

export async function removeRow(database: Database, row: KeptRow): Promise<void> {
  const change = database.transaction(['datasets', 'blobs'], 'readwrite', { durability: 'strict' })
  await whole(change, async () => {
    await change.objectStore('datasets').delete(row.id)
    await change.objectStore('blobs').delete(row.blob)
  })
}

/** Removes contents that no description names: what an interrupted write has left. */
export async function sweep(database: Database): Promise<void> {
  const change = database.transaction(['datasets', 'blobs'], 'readwrite')
  await whole(change, async () => {
    const rows = await change.objectStore('datasets').getAll()
    // A description that is not understood may name any of them.
    const named = rows.map((row) => readKeptRow(row))
    if (named.some((read) => read?.status !== 'known')) return
    const kept = new Set(named.map((read) => (read?.status === 'known' ? read.row.blob : '')))
    for (const key of await change.objectStore('blobs').getAllKeys()) {
      if (!kept.has(key)) await change.objectStore('blobs').delete(key)
    }
  })
}

interface Change {
  readonly done: Promise<void>
  abort: () => void
}

/** All steps of a transaction, or none of them. */
async function whole<T>(change: Change, steps: () => Promise<T>): Promise<T> {
  // Whichever fails first is what is told; the other must not be left unheard.
  const done = change.done.catch((error: unknown) => ({ error }))
  let result: T
  try {
    result = await steps()
  } catch (error) {
    try {
      change.abort()
    } catch {
      // The browser has aborted it already.
    }
    await done
    throw error
  }
  const failed = await done
  if (failed !== undefined) throw failed.error
  return result
}
