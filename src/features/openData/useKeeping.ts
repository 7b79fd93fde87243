/**
 * Keeps what was checked, and shows it. Where a data set of the same file is kept already the reader chooses; where
 * there is no room, or the browser keeps nothing, it can be opened all the same, as long as the page is.
 */
import { useState } from 'react'
import type { Reading } from './reading'
import type { KeepProblem, KeptDataSets } from '@/adapters/storage/kept'
import type { Provenance } from '@/core/dataSets/keptDataSet'

export interface JustKept {
  /** Under which it is kept. */
  readonly name: string
  /** Of the file that was kept. */
  readonly sha256: string
  readonly provenance: Provenance
  /** It has the data set, so that nobody need read it back. */
  readonly reading: Reading
}

/** Where data sets are kept and shown; `app`'s. */
export interface Keeping {
  readonly kept: Pick<KeptDataSets, 'list' | 'keep' | 'replace'>
  /** Shows a data set that is kept now, alone, even where `kept.reading` fails. */
  readonly onKept: (id: string, kept: JustKept) => Promise<void>
}

/** A data set that was kept from the same file. */
interface Same {
  readonly id: string
  readonly title: string
}

type KeepStage =
  | { readonly type: 'ready' }
  | { readonly type: 'busy' }
  | { readonly type: 'same'; readonly same: Same }
  | { readonly type: 'failed'; readonly problem: KeepProblem | null }

export interface Confirmed {
  readonly name: string
  readonly records: number
  readonly provenance: Provenance
}

const sourceName = (provenance: Provenance): string =>
  provenance.type === 'file' ? provenance.name : provenance.address

const isSame = (a: Provenance, b: Provenance): boolean => a.type === b.type && sourceName(a) === sourceName(b)

export interface KeepState {
  readonly stage: KeepStage
  /** Keeps it, unless the same file is kept already: that is asked about. */
  readonly confirm: () => Promise<void>
  /** @param as in the place of the one that is kept, beside it, or only as long as the page is open */
  readonly write: (as: 'new' | 'unkept' | Same) => Promise<void>
}

export function useKeeping({ kept, onKept }: Keeping, reading: Reading, confirmed: Confirmed): KeepState {
  const [stage, setStage] = useState<KeepStage>({ type: 'ready' })
  const { name, records, provenance } = confirmed

  /** Whatever fails here, nothing that is kept has changed. */
  const attempt = async (steps: () => Promise<void>) => {
    setStage({ type: 'busy' })
    try {
      await steps()
    } catch {
      setStage({ type: 'failed', problem: null })
    }
  }

  const write = (as: 'new' | 'unkept' | Same) =>
    attempt(async () => {
      // What is replaced keeps its title.
      const title = typeof as === 'object' ? as.title : name
      const { content, sha256 } = await reading.pack(title)
      const dataSet = { content, records, provenance }
      const result =
        typeof as === 'object'
          ? await kept.replace(as.id, dataSet)
          : await kept.keep(dataSet, title, as === 'unkept' ? 'memory' : 'browser')
      if (result.status === 'kept') await onKept(result.id, { name: title, sha256, provenance, reading })
      else setStage({ type: 'failed', problem: result.problem })
    })

  const confirm = () =>
    attempt(async () => {
      const { dataSets } = await kept.list()
      const same = dataSets.find((each) => each.status === 'kept' && isSame(each.provenance, provenance))
      if (same === undefined) await write('new')
      else setStage({ type: 'same', same })
    })

  return { stage, confirm, write }
}
