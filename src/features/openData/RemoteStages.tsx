/**
 * An address that a link names, before it is shown: refused as it is written, asked about, being read, or failed.
 * It stands in the place of the atlas.
 */
import { useEffect, useEffectEvent, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { ConsentStage } from './ConsentStage'
import { fetchRemote } from './fetchRemote'
import { isolated } from './isolated'
import type { FileProblem } from './problems'
import { ReadingStage } from './ReadingStage'
import type { Reading, StartReading } from './reading'
import { ProblemNote } from './RejectionNote'
import styles from './RemoteStages.module.css'
import { Ways } from './Ways'
import type { OpeningProgress } from '@/core/opening/opening'
import type { Preview } from '@/core/opening/openingSession'
import { readRemoteAddress } from '@/core/opening/remoteAddress'
import lettering from '@/ui/lettering.module.css'

/** What was read, for whoever shows it. */
export interface RemoteReading {
  readonly url: string
  readonly host: string
  readonly source: File
  readonly preview: Preview
  readonly reading: Reading
}

interface RemoteStagesProps {
  /** As the link names it: any text. */
  readonly address: string
  readonly startReading: StartReading
  /** Whether the reader has agreed to an address already. */
  readonly hasAgreed: (url: string) => boolean
  /** @returns whether this document may ask for it; else it goes on in another */
  readonly onAgreed: (url: string) => boolean
  /** It stops the reading when it has what it needs; rejects when it could not have it. */
  readonly onRead: (read: RemoteReading) => Promise<void>
  readonly onLeave: () => void
}

export function RemoteStages(props: RemoteStagesProps) {
  const t = useTranslations('openData')
  const { address, hasAgreed, onAgreed, onLeave } = props
  const target = readRemoteAddress(address)
  const [isAgreed, setAgreed] = useState(() => target.ok && hasAgreed(target.url))
  const [attempt, setAttempt] = useState(0)

  if (!target.ok) {
    return (
      <Failed problem={{ type: target.problem }} lead={t('remoteRefused')} onLeave={onLeave}>
        <p className={`${lettering.code} ${styles.address}`}>{address}</p>
      </Failed>
    )
  }
  const { url, host } = target
  if (isAgreed) {
    return (
      // An attempt of its own: nothing of the one before is left.
      <Fetching key={attempt} {...props} url={url} host={host} onRetry={() => setAttempt(attempt + 1)} />
    )
  }
  return (
    <ConsentStage
      host={host}
      address={url}
      onYes={() => {
        if (onAgreed(url)) setAgreed(true)
      }}
      onNo={onLeave}
    />
  )
}

interface FailedProps {
  readonly problem: FileProblem
  readonly lead: ReactNode
  readonly onLeave: () => void
  readonly onRetry?: () => void
  readonly children?: ReactNode
}

function Failed({ problem, lead, onLeave, onRetry, children }: FailedProps) {
  const t = useTranslations('openData')
  return (
    <section>
      <ProblemNote problem={problem} lead={lead} />
      {children}
      <Ways>
        {onRetry !== undefined && (
          <button type="button" className="button" data-primary onClick={onRetry}>
            {t('retry')}
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          {t('remoteClose')}
        </button>
      </Ways>
    </section>
  )
}

interface FetchingProps extends RemoteStagesProps {
  readonly url: string
  readonly host: string
  readonly onRetry: () => void
}

function Fetching({ url, host, startReading, onRead, onLeave, onRetry }: FetchingProps) {
  const t = useTranslations('openData')
  const [progress, setProgress] = useState<OpeningProgress | null>(null)
  const [total, setTotal] = useState<number | null>(null)
  const [problem, setProblem] = useState<FileProblem | null>(null)
  const done = useEffectEvent(onRead)

  useEffect(
    function fetchAndRead() {
      const ending = new AbortController()
      const { signal } = ending
      const read = async () => {
        const fetched = await fetchRemote({
          url,
          host,
          signal,
          onProgress: (bytes, of) => {
            setTotal(of)
            setProgress({ stage: 'reading', bytes, rows: 0 })
          },
        })
        if (signal.aborted) return
        if (fetched.status === 'failed') {
          setProblem(fetched.failure)
          return
        }
        const { file } = fetched
        const reading = startReading(file, setProgress)
        signal.addEventListener('abort', () => reading.stop())
        const answer = await reading.answer
        if (answer.status === 'read')
          await done({ url, host, source: file, preview: answer.preview, reading })
        else {
          reading.stop()
          setProblem(answer.reason)
        }
      }
      read().catch(() => setProblem({ type: 'broke' }))
      return () => ending.abort()
    },
    [url, host, startReading],
  )

  if (problem !== null) {
    return (
      <Failed
        problem={problem}
        lead={t.rich('refused', { name: host, bdi: isolated })}
        onLeave={onLeave}
        onRetry={onRetry}
      />
    )
  }
  return <ReadingStage name={host} bytes={total} progress={progress} onStop={onLeave} />
}
