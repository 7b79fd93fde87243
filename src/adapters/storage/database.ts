/**
 * The one database of this site in the reader's browser: descriptions of data sets in `datasets`, their content
 * in `blobs`.
 *
 * It may be forbidden, too new, or never answer: then there is none, and what is opened lives in memory. A
 * database that a newer Axes made is read as far as it is understood, and never written.
 */
import { openDB } from 'idb'
import type { DBSchema, IDBPDatabase } from 'idb'

const NAME = 'axes'
const VERSION = 1
const STORES = ['datasets', 'blobs'] as const
/** A browser that has not answered by then will not. */
const TIMEOUT_MS = 3000

interface Schema extends DBSchema {
  /** Read as `unknown`: see `keptDataSet.ts`. */
  datasets: { key: string; value: unknown }
  blobs: { key: string; value: unknown }
}
export type Database = IDBPDatabase<Schema>

export interface Connection {
  readonly database: Database
  /** A newer Axes made it. */
  readonly readOnly: boolean
  /** The browser or another tab has closed it. */
  isLost: () => boolean
}

const isNamed = (error: unknown, name: string): boolean => error instanceof Error && error.name === name

/** Opens version 1, or whichever there is when no version is given. */
async function connect(version: number | undefined): Promise<Connection> {
  let isLost = false
  const database = await openDB<Schema>(NAME, version, {
    upgrade(created) {
      created.createObjectStore('datasets', { keyPath: 'id' })
      created.createObjectStore('blobs')
    },
    blocking(_current, _asked, event) {
      // A newer Axes waits in another tab: it cannot go on while this connection stands.
      isLost = true
      if (event.target instanceof IDBDatabase) event.target.close()
    },
    terminated() {
      isLost = true
    },
  })
  return { database, readOnly: database.version > VERSION, isLost: () => isLost }
}

async function connectAtAll(): Promise<Connection | null> {
  try {
    return await connect(VERSION)
  } catch (error) {
    if (!isNamed(error, 'VersionError')) return null
    const connection = await connect(undefined)
    const hasStores = STORES.every((store) => connection.database.objectStoreNames.contains(store))
    if (hasStores) return connection
    connection.database.close()
    return null
  }
}

/** `null` when the browser has no database for this page, or does not hand it over in time. */
export async function openDatabase(): Promise<Connection | null> {
  const opening = connectAtAll().catch(() => null)
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), TIMEOUT_MS)
  })
  const connection = await Promise.race([opening, late])
  clearTimeout(timer)
  // One that comes too late would only stand in the way of others.
  if (connection === null) void opening.then((forgotten) => forgotten?.database.close())
  return connection
}
