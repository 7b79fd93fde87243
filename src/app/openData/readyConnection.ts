/**
 * A connection to the reader of files, made before there is a file: its worker has started, and has the gazetteer at
 * hand, by the time that one is chosen. It serves one file; whoever comes without it having been made waits for his
 * own.
 */
import { siteAddress } from '@/ui/siteFiles'
import type { Connection } from '@/workers/connectData'
import { connectData } from '@/workers/connectData'

/** Of the file that tables of places are read with. */
export const gazetteerAddress = (): string => siteAddress('data/gazetteer.json')

let ready: Promise<Connection> | null = null

async function connectAhead(): Promise<Connection> {
  const connection = await connectData()
  // Without the gazetteer now, a reading asks for it again, and tells.
  connection.ask(({ opening }) => opening.prepare(gazetteerAddress())).catch(() => undefined)
  return connection
}

/** Ends a connection, also one that is still being made; one that never came needs no end. */
export const endConnection = (connection: Promise<Connection>): void =>
  void connection.then(
    ({ close }) => close(),
    () => undefined,
  )

/** @returns ends it where no file has come */
export function prepareConnection(): () => void {
  const mine = (ready ??= connectAhead())
  // Whoever takes it makes another; nobody may.
  mine.catch(() => undefined)
  return function endUnused() {
    if (ready !== mine) return
    ready = null
    endConnection(mine)
  }
}

export function takeConnection(): Promise<Connection> {
  const taken = ready?.catch(connectData) ?? connectData()
  ready = null
  return taken
}
