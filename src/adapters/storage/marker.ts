/**
 * A note of what is kept, in the other storage of the browser: when a data set is in the note and no longer in
 * the database, the browser has removed it, and the reader is told.
 */
const KEY = 'axes-data-sets'

/** Titles by id. */
type Note = Readonly<Record<string, string>>

const isNote = (value: unknown): value is Note =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((title) => typeof title === 'string')

/** Empty where there is none, or the page may not look. */
export function readNote(): ReadonlyMap<string, string> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return new Map(isNote(value) ? Object.entries(value) : [])
  } catch {
    return new Map()
  }
}

const write = (note: ReadonlyMap<string, string>): void => {
  try {
    if (note.size === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(note)))
  } catch {
    // Without a note an eviction goes unnoticed; nothing else depends on it.
  }
}

export const noteDown = (id: string, title: string): void => write(new Map([...readNote(), [id, title]]))

export const strikeOut = (id: string): void =>
  write(new Map([...readNote()].filter(([noted]) => noted !== id)))

/** Called whenever another tab has changed the note. @returns its undo */
export function followNote(onChange: () => void): () => void {
  const handle = ({ key }: StorageEvent) => {
    // No key: everything was cleared.
    if (key === KEY || key === null) onChange()
  }
  window.addEventListener('storage', handle)
  return () => window.removeEventListener('storage', handle)
}
