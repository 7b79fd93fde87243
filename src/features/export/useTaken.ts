/** The file that was asked for last, and whether it could be made; what the browser does with it is not told. */
import { useState } from 'react'
import { saveBlob } from '@/ui/saveFile'

export interface MadeFile {
  /** With its extension. */
  readonly name: string
  readonly content: Blob
  /** Of a file that is text, and short enough to be shown. */
  readonly text: string | null
}

export type Taken = { readonly status: 'asked'; readonly file: MadeFile } | { readonly status: 'failed' }

export function useTaken() {
  const [taken, setTaken] = useState<Taken | null>(null)
  const take = async (make: () => MadeFile | Promise<MadeFile>) => {
    try {
      const file = await make()
      saveBlob(file.name, file.content)
      setTaken({ status: 'asked', file })
    } catch {
      setTaken({ status: 'failed' })
    }
  }
  return { taken, take }
}
