/** A value once it has come to rest: what few ask for need not follow each step of a brush. */
import { useEffect, useState } from 'react'

/** In milliseconds. */
const REST = 150

export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), REST)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
