/**
 * The records that the filters leave, as a file: for a spreadsheet, for this atlas, for a map, for a calendar. How
 * many of how many stands above the buttons, with what a file would leave out.
 */
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { FormatButtons } from './FormatButtons'
import { RECORD_FORMATS, recordFile } from './recordFile'
import type { Asked, RecordFormat } from './recordFile'
import { TakenFile } from './TakenFile'
import { useRemoteHosts } from './useRemoteHosts'
import { useTaken } from './useTaken'
import { useCountOf, useRecordsCaption } from './useViewCaption'
import type { ColumnWords } from '@/core/formats/writeDataPackage'
import { shareLink } from '@/core/view/shareLink'
import { licenceWords } from '@/i18n/licenceWords'
import { useLanguage } from '@/i18n/useLanguage'
import { selectFiltered, selectRows } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'
import { Choice } from '@/ui/Choice'
import lettering from '@/ui/lettering.module.css'
import { SITE_ROOT } from '@/ui/siteFiles'
import { today } from '@/ui/today'

const NO_RECORDS = 'records-none'
const NO_DATES = 'records-undated'

export function RecordsWay() {
  const t = useTranslations('export')
  const rows = useAtlas(selectRows)
  const { undated } = useAtlas(selectFiltered)
  const [withUndated, setWithUndated] = useState(false)
  const indices = useMemo(
    () => (withUndated ? followedBy(rows, undated) : rows),
    [withUndated, rows, undated],
  )
  const dated = useAtlas(({ atlas }) => atlas.columns.dated)
  const asked = useAsked(indices)
  const dataSets = useAtlas(({ view }) => view.dataSets)
  const columnWords: ColumnWords = (column) => t(`column.${column}`)
  const { taken, take } = useTaken()

  const count = useCountOf(indices.length)
  const undatedCount = useMemo(() => indices.filter((i) => i >= dated).length, [indices, dated])
  const reasonOf = (format: RecordFormat): string | null => {
    if (indices.length === 0) return NO_RECORDS
    return format === 'iCalendar' && undatedCount === indices.length ? NO_DATES : null
  }

  return (
    <>
      {indices.length === 0 ? (
        <p id={NO_RECORDS} className={lettering.hint}>
          {t('noRecords')}
        </p>
      ) : (
        <>
          <p className={lettering.hint}>{t('exported', { count, kept: indices.length })}</p>
          <p className={lettering.hint}>{t('formats')}</p>
        </>
      )}
      {undatedCount > 0 && (
        <p id={NO_DATES} className={lettering.hint}>
          {undatedCount === indices.length ? t('noDates') : t('notInCalendar', { count: undatedCount })}
        </p>
      )}
      {undated.length > 0 && (
        <Choice
          type="checkbox"
          checked={withUndated}
          onChange={(event) => setWithUndated(event.target.checked)}
        >
          {t('withUndated', { count: undated.length })}
        </Choice>
      )}
      <FormatButtons
        formats={RECORD_FORMATS}
        reasonOf={reasonOf}
        isBusy={taken?.status === 'making'}
        onTake={(format) =>
          void take((signal) => recordFile(format, asked, { root: SITE_ROOT, dataSets, columnWords }, signal))
        }
      />
      <TakenFile taken={taken} />
    </>
  )
}

function followedBy(first: Uint32Array, second: Uint32Array): Uint32Array {
  const both = new Uint32Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}

/** @param indices of the records, in the order in which they are to stand */
function useAsked(indices: Uint32Array): Asked {
  const t = useTranslations('export')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const view = useAtlas((state) => state.view)
  const { title, lead } = useRecordsCaption(indices)
  const [made] = useState(() => today(new Date()))
  const hosts = useRemoteHosts()
  return {
    atlas,
    indices,
    language,
    title,
    extent: lead,
    credit: t('credits', {
      data: atlas.file.title[language],
      version: atlas.version,
      licence: licenceWords(atlas.file.licence, language),
    }),
    made,
    link: shareLink({ ...view, record: null, language, dataVersion: atlas.version }, atlas, SITE_ROOT),
    provenance: hosts === null ? null : t('unverified', { hosts }),
  }
}
