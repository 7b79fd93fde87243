/** The file that was asked for last, and whether it could be made; what the browser does with it is not told. */
import { useEffect, useRef, useState } from 'react'
import { saveBlob } from '@/ui/saveFile'

export interface MadeFile {
  /** With its extension. */
  readonly name: string
  readonly content: Blob
  /** Of a file that is text, and short enough to be shown. */
  readonly text: string | null
}

export type Taken =
  | { readonly status: 'making' }
  | { readonly status: 'asked'; readonly file: MadeFile }
  | { readonly status: 'failed' }

export function useTaken() {
  const [taken, setTaken] = useState<Taken | null>(null)
  const making = useRef<AbortController | null>(null)
  useEffect(function giveUpWhenClosed() {
    return () => making.current?.abort()
  }, [])

  /** @param make may stop when its signal says so: nobody waits for the file any more */
  const take = async (make: (signal: AbortSignal) => Promise<MadeFile>) => {
    const { signal } = (making.current = new AbortController())
    setTaken({ status: 'making' })
    try {
      const file = await make(signal)
      if (signal.aborted) return
      saveBlob(file.name, file.content)
      setTaken({ status: 'asked', file })
    } catch {
      if (!signal.aborted) setTaken({ status: 'failed' })
    }
  }
  return { taken, take }
}
