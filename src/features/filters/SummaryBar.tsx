/** "N of M records" with the split beside it, the filters in force as chips, and one sentence on what is left out. */
import { useTranslations } from 'use-intl'
import { CountText } from './CountText'
import styles from './SummaryBar.module.css'
import { useChips } from './useChips'
import { splitByKind } from '@/core/query/splitByKind'
import { parseEdtf } from '@/core/time/edtf'
import { InWords } from '@/i18n/InWords'
import { formatList } from '@/i18n/numbers'
import { useFlowShareWords } from '@/i18n/useFlowShareWords'
import { useDates, useLanguage } from '@/i18n/useLanguage'
import { selectFiltered, selectIsFiltering, selectPart, selectRecord } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'
import { focusWhenThere, isAtKeyboard } from '@/ui/focus'
import { Toolbar } from '@/ui/Toolbar'

interface SummaryBarProps {
  /** The count stands elsewhere, as in the header of a phone. */
  readonly withoutCount?: boolean
  /** The facets stand beside it already. */
  readonly withoutFilters?: boolean
}

export function SummaryBar({ withoutCount = false, withoutFilters = false }: SummaryBarProps) {
  const t = useTranslations('filters')
  const chips = useChips()
  const isOpen = useAtlas((state) => state.filtersOpen)
  const setOpen = useAtlas((state) => state.setFiltersOpen)
  const reset = useAtlas((state) => state.resetFilters)
  return (
    <div className={styles.bar} data-bare={withoutCount || undefined}>
      {!withoutCount && (
        <p className={styles.count}>
          <CountText />
        </p>
      )}
      <Split />
      {!withoutFilters && (
        <button
          type="button"
          className="button"
          data-open-filters
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('open')}
        </button>
      )}
      {chips.length > 0 && (
        <>
          <ul className={styles.chips} data-chips>
            {chips.map(({ id, kind, value, remove }) => (
              <li key={id} className={styles.chip}>
                {kind !== '' && <span className={styles.kind}>{kind}</span>}
                <bdi className={styles.value}>
                  <InWords>{value}</InWords>
                </bdi>
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={t('chip.remove', { what: `${kind} ${value}`.trim() })}
                  onClick={() => andStay(remove)}
                >
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
          <PartSwitch />
          <button type="button" className="link" onClick={() => andStay(reset)}>
            {t('reset')}
          </button>
        </>
      )}
      <Remark />
    </div>
  )
}

/** Takes filters away; the focus goes on to what is left of them, not with what is gone. */
function andStay(remove: () => void): void {
  remove()
  if (isAtKeyboard()) focusWhenThere('[data-chips] button', '[data-open-filters]', '#filters input')
}

/** With several countries: whether a record needs one of them or two. */
function PartSwitch() {
  const t = useTranslations('filters')
  const part = useAtlas(selectPart)
  const several = useAtlas(({ view }) => view.parties.length > 1)
  const setPart = useAtlas((state) => state.setPart)
  if (!several) return null
  const isBetween = part === 'between'
  return (
    <Toolbar className={styles.part} label={t('eitherOrBetween')}>
      {(tabIndexOf) => (
        <>
          <button
            type="button"
            aria-pressed={!isBetween}
            tabIndex={tabIndexOf(0)}
            onClick={() => isBetween && setPart('any')}
          >
            {t('either')}
          </button>
          <button
            type="button"
            aria-pressed={isBetween}
            tabIndex={tabIndexOf(1)}
            onClick={() => setPart('between')}
          >
            {t('between')}
          </button>
        </>
      )}
    </Toolbar>
  )
}

function Split() {
  const t = useTranslations('filters')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const kept = useAtlas((state) => selectFiltered(state).kept)
  const parts = splitByKind(atlas, kept)
  if (parts.length === 0) return null
  return (
    <p className={styles.split}>
      {formatList(
        parts.map(([part, count]) => t(`split.${part}`, { count })),
        language,
        'and',
      )}
    </p>
  )
}

/** What stands outside the period, or what is selected. */
function Remark() {
  const t = useTranslations('filters')
  const language = useLanguage()
  const dates = useDates()
  const record = useAtlas(selectRecord)
  const period = useAtlas(({ view }) => view.period)
  const ghosts = useAtlas((state) => selectFiltered(state).ghosts.length)
  const undated = useAtlas((state) => selectFiltered(state).undated.length)
  const isFiltering = useAtlas(selectIsFiltering)
  const covered = useAtlas(({ atlas }) => atlas.file.coverage)
  const flows = useAtlas(({ drawnMap, view }) => (view.screen === 'map' ? (drawnMap?.flows ?? null) : null))
  const flowWords = useFlowShareWords()

  const everything = () => {
    const { from, to } = covered
    const read = from === undefined || to === undefined ? null : parseEdtf(`${from}/${to}`)
    return read?.ok === true ? t('everythingOf', { dates: dates.formatSpan(read.span) }) : t('everything')
  }
  const isWhole = record === null && !isFiltering
  const remarks =
    record !== null
      ? [t('selection', { what: record.title[language] })]
      : period !== null
        ? [
            ...(ghosts > 0 ? [t('outside', { count: ghosts })] : []),
            ...(undated > 0 ? [t('undated', { count: undated })] : []),
          ]
        : isWhole
          ? [flows === null ? everything() : flowWords(flows)]
          : []
  if (remarks.length === 0) return null
  return (
    <p className={styles.remark} data-whole={isWhole || undefined}>
      <InWords>{remarks.join(' · ')}</InWords>
    </p>
  )
}
