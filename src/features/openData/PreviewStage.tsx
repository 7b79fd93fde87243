/** What a file was taken for, what becomes of its rows, and the way in. */
import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import { ColumnTable } from './ColumnTable'
import { DayOrderChoice } from './DayOrderChoice'
import { DuplicateList } from './DuplicateList'
import { FileFacts } from './FileFacts'
import { freeName } from './freeName'
import { KeepButtons } from './KeepButtons'
import { PlaceChoices } from './PlaceChoices'
import styles from './PreviewStage.module.css'
import { ReadFirst } from './ReadFirst'
import type { Reading } from './reading'
import { ProblemNote } from './RejectionNote'
import { ReportTable } from './ReportTable'
import { SampleTable } from './SampleTable'
import { useCountWords } from './useCountWords'
import type { Keeping } from './useKeeping'
import { useKeeping } from './useKeeping'
import { useListing } from './useListing'
import type { Source } from './useOpening'
import { usePreview } from './usePreview'
import { useSampleAtlas } from './useSampleAtlas'
import type { Preview } from '@/core/opening/openingSession'
import { useLanguage } from '@/i18n/useLanguage'
import fields from '@/ui/field.module.css'

interface PreviewStageProps {
  readonly source: Source
  readonly reading: Reading
  readonly first: Preview
  readonly keeping: Keeping
}

export function PreviewStage({ source, reading, first, keeping }: PreviewStageProps) {
  const t = useTranslations('openData')
  const language = useLanguage()
  const { preview, choices, problem, isBusy, issues, change } = usePreview(reading, first)
  const { counts, assumed } = useCountWords(preview)
  const listing = useListing(keeping.kept)
  const [given, setGiven] = useState<string | null>(null)
  const name =
    given ?? freeName(first.sample.title[language], new Set(listing?.dataSets.map(({ title }) => title)))
  const atlas = useSampleAtlas(preview)
  const id = useId()

  const confirmed = {
    name: name.trim() === '' ? source.file.name : name.trim(),
    records: preview.records,
    provenance: source.provenance,
  }
  const keepState = useKeeping(keeping, reading, confirmed)
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    // Where the same file is kept already, Enter in the name keeps both: what is replaced keeps its name.
    void (keepState.stage.type === 'same' ? keepState.write('new') : keepState.confirm())
  }

  return (
    <div className={styles.preview} aria-busy={isBusy}>
      <ReadFirst as="h3" className={styles.counts} describedBy={`${id}-assumed`}>
        {counts}
      </ReadFirst>
      <div id={`${id}-assumed`}>
        {assumed.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {/* The heading is read when it comes; what changes after that is said here. */}
      <p role="status" className="visually-hidden">
        {preview !== first && !isBusy && [`${counts}.`, ...assumed].join(' ')}
      </p>
      {problem !== null && <ProblemNote problem={problem} />}
      {/* What is being kept is not changed under way. */}
      <div inert={keepState.stage.type === 'busy'}>
        <FileFacts source={source} preview={preview} />
        {preview.undecidedDate !== null && (
          <DayOrderChoice date={preview.undecidedDate} choices={choices} onChange={change} />
        )}
        {preview.columns.length > 0 && (
          <ColumnTable columns={preview.columns} choices={choices} onChange={change} />
        )}
        {atlas !== null && <SampleTable samples={preview.samples} atlas={atlas} />}
        {preview.places.length > 0 && (
          <PlaceChoices places={preview.places} choices={choices} onChange={change} />
        )}
        {atlas !== null && preview.duplicates.length > 0 && <DuplicateList preview={preview} atlas={atlas} />}
        <ReportTable issues={issues} fileName={source.file.name} />
      </div>
      <form className={styles.foot} onSubmit={handleSubmit}>
        <div className={styles.name}>
          <label htmlFor={`${id}-name`}>{t('name')}</label>
          <input
            id={`${id}-name`}
            className={fields.text}
            value={name}
            maxLength={200}
            onChange={({ currentTarget }) => setGiven(currentTarget.value)}
          />
        </div>
        <KeepButtons
          reading={reading}
          where={listing?.keeping ?? null}
          keepState={keepState}
          isReady={!isBusy && problem === null && preview.records > 0}
          confirmed={confirmed}
        />
      </form>
    </div>
  )
}
