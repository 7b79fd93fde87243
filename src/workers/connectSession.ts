/**
 * A session that opens files, in a worker of its own; where workers cannot be had (a policy, a sandbox, a file that the
 * server lost) the same code runs on the page.
 */
import { proxy, wrap } from 'comlink'
import type { AtlasFile } from '@/core/atlas/schema'
import type { RowIssue } from '@/core/opening/opening'
import type { Answer, OpeningSession } from '@/core/opening/openingSession'
import type { OnProgress, Setting } from '@/core/opening/tableReader'

/** A session wherever it runs: what it does here at once, a worker answers later. */
export interface Session {
  read: (file: File, setting: Setting, onProgress: OnProgress) => Answer | Promise<Answer>
  apply: (...args: Parameters<OpeningSession['apply']>) => Answer | Promise<Answer>
  issues: (from: number, to: number) => readonly RowIssue[] | Promise<readonly RowIssue[]>
  json: (name: string) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>
  frame: (name: string) => AtlasFile | Promise<AtlasFile>
  records: (from: number, to: number) => AtlasFile['records'] | Promise<AtlasFile['records']>
}

export interface Connection {
  readonly session: Session
  /** Rejects when the other side dies. */
  readonly lost: Promise<never>
  readonly close: () => void
}

const never = new Promise<never>(() => undefined)

/** Rejects where there is no worker to be had. */
async function toWorker(): Promise<Connection> {
  const worker = new Worker(new URL('./openFile.ts', import.meta.url), { type: 'module' })
  const close = () => worker.terminate()
  const lost = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('connectSession: the worker failed')))
  })
  const remote = wrap<OpeningSession>(worker)
  try {
    await Promise.race([remote.isThere(), lost])
  } catch (error) {
    close()
    throw error
  }
  const session: Session = {
    read: (file, setting, onProgress) => remote.read(file, setting, proxy(onProgress)),
    apply: (choices) => remote.apply(choices),
    issues: (from, to) => remote.issues(from, to),
    json: (name) => remote.json(name),
    frame: (name) => remote.frame(name),
    records: (from, to) => remote.records(from, to),
  }
  return { session, lost, close }
}

async function toPage(): Promise<Connection> {
  const [{ OpeningSession: Here }, { createTableReader }] = await Promise.all([
    import('@/core/opening/openingSession'),
    import('@/core/opening/tableReader'),
  ])
  return { session: new Here(createTableReader()), lost: never, close: () => undefined }
}

export const connectSession = (): Promise<Connection> => toWorker().catch(toPage)
