/** Whether the page is being printed, known before the browser takes what it prints. */
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

const PRINT = 'print'

export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(() => window.matchMedia(PRINT).matches)

  useEffect(function watchPrinter() {
    // The page is taken as soon as the listeners have run: it must stand by then.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    const media = window.matchMedia(PRINT)
    const follow = ({ matches }: MediaQueryListEvent) => (matches ? begin() : end())
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    media.addEventListener('change', follow)
    return function unwatch() {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
      media.removeEventListener('change', follow)
    }
  }, [])

  return isPrinting
}
