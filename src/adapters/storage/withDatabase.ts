/** The database for whoever wants a step done on it: opened when it is first wanted, and once more when it was lost. */
import type { Connection } from './database'
import { openDatabase } from './database'

/** Runs `step` on the database, once more where the connection was lost; `none` where there is no database. */
export type WithDatabase = <T>(step: (connection: Connection) => Promise<T>, none: () => T) => Promise<T>

export function createWithDatabase(): WithDatabase {
  let opening: Promise<Connection | null> | null = null

  const connect = (): Promise<Connection | null> => {
    opening ??= openDatabase()
    return opening
  }

  return async (step, none) => {
    const first = await connect()
    if (first === null) return none()
    if (!first.isLost()) {
      try {
        return await step(first)
      } catch (error) {
        const isClosed = error instanceof Error && error.name === 'InvalidStateError'
        if (!isClosed && !first.isLost()) throw error
      }
    }
    opening = null
    const second = await connect()
    return second === null ? none() : step(second)
  }
}
