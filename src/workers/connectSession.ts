/**
 * A session that opens files and makes atlases of them, in a worker of its own; where workers cannot be had (a policy, a sandbox, a file that the
 * server lost) the same code runs on the page.
 */
import { proxy, wrap } from 'comlink'
import type { labelledFile } from '@/core/dataSets/labelledFile'
import type { MadeAtlas, makeAtlasOfFiles } from '@/core/dataSets/makeAtlas'
import type { RowIssue } from '@/core/opening/opening'
import type { Answer, OpeningSession, SessionFile } from '@/core/opening/openingSession'
import type { OnProgress, Setting } from '@/core/opening/tableReader'
import type { SessionWorker } from './openFile'

/** A session wherever it runs: what it does here at once, a worker answers later. */
export interface Session {
  read: (file: File, setting: Setting, onProgress: OnProgress) => Answer | Promise<Answer>
  apply: (...args: Parameters<OpeningSession['apply']>) => Answer | Promise<Answer>
  issues: (from: number, to: number) => readonly RowIssue[] | Promise<readonly RowIssue[]>
  json: (name: string) => Blob | Promise<Blob>
  pack: (name: string) => Promise<SessionFile>
  atlas: (...args: Parameters<OpeningSession['atlas']>) => Promise<MadeAtlas>
  /** Of files that no session has read. */
  atlasOf: typeof makeAtlasOfFiles
  label: typeof labelledFile
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
  const remote = wrap<SessionWorker>(worker)
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
    pack: (name) => remote.pack(name),
    atlas: (as, names) => remote.atlas(as, names),
    atlasOf: (files, names) => remote.atlasOf(files, names),
    label: (content, name, stamp) => remote.label(content, name, stamp),
  }
  return { session, lost, close }
}

async function toPage(): Promise<Connection> {
  const [
    { OpeningSession: Here },
    { createTableReader },
    { makeAtlasOfFiles: atlasOf },
    { labelledFile: label },
  ] = await Promise.all([
    import('@/core/opening/openingSession'),
    import('@/core/opening/tableReader'),
    import('@/core/dataSets/makeAtlas'),
    import('@/core/dataSets/labelledFile'),
  ])
  const session = Object.assign(new Here(createTableReader()), { atlasOf, label })
  return { session, lost: never, close: () => undefined }
}

export const connectSession = (): Promise<Connection> => toWorker().catch(toPage)

/** For one question; rejects when the other side dies. */
export async function withSession<T>(question: (session: Session) => Promise<T>): Promise<T> {
  const { session, lost, close } = await connectSession()
  try {
    return await Promise.race([question(session), lost])
  } finally {
    close()
  }
}
