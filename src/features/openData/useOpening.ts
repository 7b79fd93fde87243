/** Where the opening of a file stands: to be chosen, being read, to be checked. One file at a time. */
import { useEffect, useEffectEvent, useState } from 'react'
import type { Arrival } from './arrival'
import type { FileProblem, Rejection } from './problems'
import type { Reading, StartReading } from './reading'
import type { Provenance } from '@/core/dataSets/keptDataSet'
import { MAX_BYTES } from '@/core/formats/limits'
import type { OpeningProgress } from '@/core/opening/opening'
import type { Preview } from '@/core/opening/openingSession'
import { readRemoteAddress } from '@/core/opening/remoteAddress'

/** A file with where it came from. */
export interface Source {
  readonly file: File
  readonly provenance: Provenance
}

export type Stage =
  | { readonly type: 'choose'; readonly rejection: Rejection | null; readonly wasStopped: boolean }
  /** An address: to be agreed to before anything is asked of its host. */
  | { readonly type: 'consent'; readonly address: string; readonly host: string }
  | {
      readonly type: 'reading'
      readonly source: Source
      readonly reading: Reading
      readonly progress: OpeningProgress | null
    }
  | {
      readonly type: 'preview'
      readonly source: Source
      readonly reading: Reading
      readonly preview: Preview
    }

type Choosing = Stage & { readonly type: 'choose' }
const CHOOSE: Choosing = { type: 'choose', rejection: null, wasStopped: false }

export const fileSource = (file: File): Source => ({ file, provenance: { type: 'file', name: file.name } })

const readingOf = (stage: Stage): Reading | null =>
  stage.type === 'reading' || stage.type === 'preview' ? stage.reading : null

/** @param first what to begin with @param pastedName what a pasted text is called, as a file */
export function useOpening(startReading: StartReading, pastedName: string, first: Source | Arrival | null) {
  const [stage, setStage] = useState<Stage>(CHOOSE)

  const rejected = (name: string, problem: FileProblem): Stage => ({
    type: 'choose',
    rejection: { name, problem },
    wasStopped: false,
  })
  const reject = (name: string, problem: FileProblem) => setStage(rejected(name, problem))

  const open = (source: Source) => {
    const { file } = source
    if (file.size > MAX_BYTES) {
      reject(file.name, { type: 'too-large', bytes: file.size, limit: MAX_BYTES })
      return
    }
    // What a reading says is of no account once another one has begun.
    const goOn = (next: (now: Stage & { readonly type: 'reading' }) => Stage) =>
      setStage((now) => (now.type === 'reading' && now.reading === reading ? next(now) : now))
    const reading = startReading(file, (progress) => goOn((now) => ({ ...now, progress })))
    setStage({ type: 'reading', source, reading, progress: null })
    reading.answer.then(
      (answer) =>
        goOn(() =>
          answer.status === 'read'
            ? { type: 'preview', source, reading, preview: answer.preview }
            : rejected(file.name, answer.reason),
        ),
      (error: unknown) => {
        const isGone = error instanceof Error && error.name === 'NotReadableError'
        goOn(() => rejected(file.name, { type: isGone ? 'unreadable' : 'broke' }))
      },
    )
  }

  const ask = (text: string) => {
    const address = readRemoteAddress(text)
    if (address.ok) setStage({ type: 'consent', address: address.url, host: address.host })
    else reject(text.trim(), { type: address.problem })
  }

  const arrive = (arrival: Arrival) => {
    switch (arrival.type) {
      case 'file':
        open(fileSource(arrival.file))
        return
      case 'text':
        open(fileSource(new File([arrival.text], pastedName, { type: 'text/plain' })))
        return
      case 'address':
        ask(arrival.address)
        return
      case 'several':
        reject('', { type: 'several', count: arrival.count })
        return
      case 'folder':
        reject(arrival.name, { type: 'folder' })
    }
  }

  const stop = () => {
    setStage({ ...CHOOSE, wasStopped: true })
  }
  const startOver = () => {
    setStage(CHOOSE)
  }

  const begin = useEffectEvent(() => {
    if (first === null) return
    if ('provenance' in first) open(first)
    else arrive(first)
  })
  useEffect(function beginWithFirst() {
    const timer = setTimeout(() => begin())
    return () => clearTimeout(timer)
  }, [])

  const current = readingOf(stage)
  useEffect(
    function endReading() {
      return () => current?.stop()
    },
    [current],
  )

  return { stage, open, ask, arrive, stop, startOver }
}
