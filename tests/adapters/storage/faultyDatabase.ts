/** A database in memory whose steps can be made to fail, one after the other. */
import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'

const STEPS = ['put', 'delete', 'get', 'getAll', 'getAllKeys', 'count'] as const

/**
 * - `throws`: the step itself; `aborts`: the step is done and then its transaction is given up, as on a full disk;
 * - `dies`: no step from this one on, as when the tab is killed.
 */
export type Fault = 'throws' | 'aborts' | 'dies'

/** Forgets everything that was stored. */
export function forgetDatabase(): void {
  globalThis.indexedDB = new IDBFactory()
}

/**
 * Runs `work` while its step number `at`, counted from 0, fails.
 *
 * @returns whether there was such a step
 */
export async function withFault(
  { at, fault, name = 'QuotaExceededError' }: { at: number; fault: Fault; name?: string },
  work: () => Promise<void>,
): Promise<boolean> {
  let step = -1
  const error = () => new DOMException('made to fail', name)
  const originals = STEPS.map((key) => [key, IDBObjectStore.prototype[key]] as const)
  for (const [key, original] of originals) {
    IDBObjectStore.prototype[key] = function faulty(this: IDBObjectStore, ...parameters: unknown[]) {
      step += 1
      if (fault === 'dies' ? step >= at : step === at && fault === 'throws') throw error()
      const request: unknown = Reflect.apply(original, this, parameters)
      if (step === at && fault === 'aborts') queueMicrotask(() => this.transaction.abort())
      return request as never
    }
  }
  try {
    await work()
  } finally {
    for (const [key, original] of originals) Object.assign(IDBObjectStore.prototype, { [key]: original })
  }
  return step >= at
}

/** How many contents lie in the database. */
export async function countBlobs(): Promise<number> {
  const opening = indexedDB.open('axes')
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.addEventListener('success', () => resolve(opening.result))
    opening.addEventListener('error', () => reject(opening.error ?? new Error('countBlobs')))
  })
  const request = database.transaction('blobs').objectStore('blobs').count()
  const count = await new Promise<number>((resolve) => {
    request.addEventListener('success', () => resolve(request.result))
  })
  database.close()
  return count
}
