/**
 * The data sets that the reader keeps in this browser: `data=local:<id>`.
 *
 * Everything here answers, and nothing throws or rejects. Where the browser keeps nothing (forbidden, in a
 * sandbox, never answering) data sets live in memory as long as the page does, and say so. What a newer Axes
 * has kept is listed, and neither read nor changed.
 */
import type { Database } from './database'
import type {
  KeepProblem,
  KeepResult,
  KeptDataSet,
  KeptDataSets,
  Listing,
  NewDataSet,
  OpenResult,
} from './kept'
import { followNote, noteDown, readNote, strikeOut } from './marker'
import { readBlob, readIds, readRow, readRows, removeRow, sweep, switchTo, writeBlob } from './rows'
import { createTabs } from './tabs'
import { createWithDatabase } from './withDatabase'
import { newDataSetId } from '@/core/dataSets/dataSetId'
import type { KeptRow, ReadRow } from '@/core/dataSets/keptDataSet'
import { KEPT_FORMAT } from '@/core/dataSets/keptDataSet'
import type { PackedFile } from '@/core/dataSets/packing'

/** What the database describes, and whether it can be written. */
interface Stored {
  readonly rows: readonly ReadRow[]
  readonly keeping: Listing['keeping']
}

interface InMemory {
  readonly row: KeptRow
  readonly content: PackedFile
}

const failed = (problem: KeepProblem): KeepResult => ({ status: 'failed', problem })
const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError'

async function freeBytes(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate()
    return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage)
  } catch {
    return null
  }
}

/** Asks the browser not to remove what is kept here when it runs out of room; it may refuse. */
async function askForPersistence(): Promise<void> {
  try {
    await navigator.storage.persist()
  } catch {
    // Not in this browser, or not for this page.
  }
}

const describe = (row: KeptRow, where: 'browser' | 'memory'): KeptDataSet => {
  const { id, title, records, bytes, created, provenance } = row
  return { status: 'kept', id, title, records, bytes, created, provenance, where }
}

const idOf = (read: ReadRow): string => (read.status === 'known' ? read.row.id : read.id)

const byAge = (a: KeptRow, b: KeptRow): number =>
  a.created === b.created ? (a.id < b.id ? -1 : 1) : a.created < b.created ? 1 : -1

export function createKeptDataSets(): KeptDataSets {
  const tabs = createTabs()
  const memory = new Map<string, InMemory>()
  const withDatabase = createWithDatabase()
  const noRows: Stored = { rows: [], keeping: 'memory' }

  /** What the database describes; nothing where it cannot be read. */
  const readAll = (): Promise<Stored> =>
    withDatabase<Stored>(
      async ({ database, readOnly }) => ({
        rows: await readRows(database),
        keeping: readOnly ? 'read-only' : 'browser',
      }),
      () => noRows,
    ).catch(() => noRows)

  async function list(): Promise<Listing> {
    const { rows, keeping } = await readAll()
    const inMemory = [...memory.values()].map(({ row }) => row)
    const inBrowser = rows.flatMap((read) => (read.status === 'known' ? [read.row] : []))
    const here = new Set([...rows.map(idOf), ...memory.keys()])
    // A list that cannot be read proves no eviction.
    const gone = keeping === 'browser' ? [...readNote()].filter(([id]) => !here.has(id)) : []
    return {
      keeping,
      dataSets: [
        ...[...inMemory, ...inBrowser]
          .toSorted(byAge)
          .map((row) => describe(row, memory.has(row.id) ? 'memory' : 'browser')),
        ...rows.filter((read) => read.status === 'newer'),
        ...gone.map(([id, title]) => ({ status: 'gone', id, title }) as const),
      ],
    }
  }

  async function open(id: string): Promise<OpenResult> {
    const held = memory.get(id)
    if (held !== undefined) {
      const { title, provenance } = held.row
      return { status: 'read', content: held.content, title, provenance }
    }
    const title = readNote().get(id) ?? null
    try {
      return await withDatabase<OpenResult>(
        async ({ database }) => {
          const read = await readRow(database, id)
          if (read === null) return { status: 'failed', reason: title === null ? 'missing' : 'gone', title }
          if (read.status === 'newer') return { status: 'failed', reason: 'newer', title: read.title }
          const { row } = read
          const bytes = await readBlob(database, row.blob)
          if (bytes === null) return { status: 'failed', reason: 'damaged', title: row.title }
          const { packing, bytes: size, title: name, provenance } = row
          return { status: 'read', content: { bytes, packing, size }, title: name, provenance }
        },
        () => ({ status: 'failed', reason: 'missing', title }),
      )
    } catch {
      return { status: 'failed', reason: 'damaged', title }
    }
  }

  /** Runs a change of the database, alone; says what went wrong. `none` is done where nothing can be written. */
  async function change(
    write: (database: Database) => Promise<KeepResult>,
    none: () => KeepResult,
    bytes = 0,
  ): Promise<KeepResult> {
    try {
      return await withDatabase<KeepResult>(async ({ database, readOnly }) => {
        if (readOnly) return none()
        return (await tabs.writeAlone(() => write(database))) ?? failed({ type: 'busy' })
      }, none)
    } catch (error) {
      if (isFull(error)) return failed({ type: 'no-room', bytes, free: await freeBytes() })
      return failed({ type: 'failed' })
    }
  }

  /** Content first, then the description that names it; what this or an earlier failure has left is swept. */
  async function write(database: Database, dataSet: NewDataSet, head: Pick<KeptRow, 'id' | 'title'>) {
    await sweep(database)
    try {
      const blob = await writeBlob(database, dataSet.content.bytes)
      await switchTo(database, rowOf(dataSet, head, blob))
    } catch (error) {
      await sweep(database).catch(() => undefined)
      throw error
    }
    noteDown(head.id, head.title)
    void askForPersistence()
  }

  const holdInMemory = (dataSet: NewDataSet, head: Pick<KeptRow, 'id' | 'title'>): KeepResult => {
    const row = rowOf(dataSet, head, '')
    memory.set(head.id, { row, content: dataSet.content })
    tabs.tellHere()
    return { status: 'kept', id: head.id, where: 'memory' }
  }

  const keep: KeptDataSets['keep'] = async (dataSet, name, where = 'browser') => {
    const isTaken = (id: string) => memory.has(id) || readNote().has(id)
    const onlyHere = async () => {
      const ids = new Set((await readAll()).rows.map(idOf))
      const id = newDataSetId(name, (each) => isTaken(each) || ids.has(each))
      return holdInMemory(dataSet, { id, title: name })
    }
    if (where === 'memory') return onlyHere()
    let isRefused = false
    const kept = await change(
      async (database) => {
        const ids = await readIds(database)
        const id = newDataSetId(name, (each) => isTaken(each) || ids.has(each))
        await write(database, dataSet, { id, title: name })
        return { status: 'kept', id, where: 'browser' }
      },
      () => {
        isRefused = true
        return failed({ type: 'failed' })
      },
      dataSet.content.size,
    )
    return isRefused ? onlyHere() : kept
  }

  /** Changes a data set that is there, wherever it is. */
  async function changeKept(
    id: string,
    inMemory: (held: InMemory) => KeepResult,
    inBrowser: (row: KeptRow, database: Database) => Promise<void>,
    bytes?: number,
  ): Promise<KeepResult> {
    const held = memory.get(id)
    if (held !== undefined) {
      const result = inMemory(held)
      tabs.tellHere()
      return result
    }
    return change(
      async (database) => {
        const read = await readRow(database, id)
        if (read === null) return failed({ type: 'missing' })
        if (read.status === 'newer') return failed({ type: 'newer' })
        await inBrowser(read.row, database)
        return { status: 'kept', id, where: 'browser' }
      },
      () => failed({ type: 'newer' }),
      bytes,
    )
  }

  const replace: KeptDataSets['replace'] = (id, dataSet) =>
    changeKept(
      id,
      ({ row }) => holdInMemory(dataSet, row),
      (row, database) => write(database, dataSet, row),
      dataSet.content.size,
    )

  const rename: KeptDataSets['rename'] = (id, title) =>
    changeKept(
      id,
      ({ row, content }) => {
        memory.set(id, { row: { ...row, title }, content })
        return { status: 'kept', id, where: 'memory' }
      },
      async (row, database) => {
        await switchTo(database, { ...row, title })
        noteDown(id, title)
      },
    )

  const remove: KeptDataSets['remove'] = async (id) => {
    const removed = await changeKept(
      id,
      () => {
        memory.delete(id)
        return { status: 'kept', id, where: 'memory' }
      },
      async (row, database) => {
        await removeRow(database, row)
        strikeOut(id)
      },
    )
    if (removed.status === 'kept' || removed.problem.type !== 'missing') return removed
    strikeOut(id)
    tabs.tellHere()
    return { status: 'kept', id, where: 'browser' }
  }

  const listen: KeptDataSets['listen'] = (listener) => {
    let isOtherWriting = false
    const stopTabs = tabs.listen((isBusy) => {
      isOtherWriting = isBusy
      listener(isBusy)
    })
    // The note of another tab may reach this one after the word that something changed: until then a data set
    // that was removed there counts as taken away by the browser. While that tab writes, its end is told too.
    const stopNote = followNote(() => {
      if (!isOtherWriting) listener(false)
    })
    return () => {
      stopTabs()
      stopNote()
    }
  }

  return { list, open, keep, replace, rename, remove, listen }
}

const rowOf = (
  { content: { size, packing }, records, provenance }: NewDataSet,
  { id, title }: Pick<KeptRow, 'id' | 'title'>,
  blob: string,
): KeptRow => ({
  id,
  title,
  format: KEPT_FORMAT,
  records,
  bytes: size,
  created: new Date().toISOString(),
  provenance,
  blob,
  packing,
})

/** Those of this page. */
export const keptDataSets = createKeptDataSets()
