import { useCallback, useRef, useState } from 'react'

/**
 * A state for what is told again and again, as by a map with each drawing. React keeps a note of every call that
 * changes nothing until the component is next rendered, which may be never; here such a call ends before it.
 */
export function useQuietState<T extends number | boolean>(
  first: T,
): readonly [value: T, setValue: (next: T) => void] {
  const [value, setValue] = useState(first)
  const last = useRef(first)
  const tell = useCallback((next: T) => {
    if (Object.is(next, last.current)) return
    last.current = next
    setValue(next)
  }, [])
  return [value, tell]
}
