/** Countries, organisations and facets with their counts; every box keeps records, in the same frame. */
import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './FiltersPanel.module.css'
import { ROLES } from '@/core/atlas/facets'
import { fold } from '@/core/text/fold'
import type { Facet, Language, Part } from '@/core/view/view'
import { FACETS } from '@/core/view/view'
import { formatNumber } from '@/i18n/numbers'
import { partyName } from '@/i18n/parties'
import { roleOf, useFacetWords, withoutRole } from '@/i18n/useFacetWords'
import { useLanguage } from '@/i18n/useLanguage'
import { selectFacetCounts, selectIsFiltering } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'

interface FiltersPanelProps {
  /** Stands beside the table for good, instead of in the panel's place. */
  readonly permanent?: boolean
}

export function FiltersPanel({ permanent = false }: FiltersPanelProps) {
  const t = useTranslations('filters')
  const setOpen = useAtlas((state) => state.setFiltersOpen)
  const reset = useAtlas((state) => state.resetFilters)
  const isFiltering = useAtlas(selectIsFiltering)
  const section = useRef<HTMLElement>(null)
  const handleReset = () => {
    reset()
    // The button goes with what it resets.
    section.current?.querySelector<HTMLElement>('input[type="checkbox"]')?.focus()
  }
  return (
    <section ref={section} id="filters" className={styles.panel} aria-label={t('region')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('region')}</h2>
        {isFiltering && (
          <button type="button" className="link" onClick={handleReset}>
            {t('reset')}
          </button>
        )}
        {!permanent && (
          <button type="button" className="link" onClick={() => setOpen(false)}>
            {t('close')}
          </button>
        )}
      </header>
      <PartyChoice organisations={false} />
      <PartyChoice organisations />
      <PartChoice />
      {FACETS.map((facet) => (
        <FacetChoice key={facet} facet={facet} />
      ))}
      <Options />
    </section>
  )
}

/** A longer list gets a field to search in it. */
const SEARCHED_FROM = 12
/** More boxes than this are found by search, not by scrolling. */
const MOST_SHOWN = 60

interface Value {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly checked: boolean
}

/** Where each value stands in its group, by id. */
function placesOf(values: readonly Value[], language: Language): ReadonlyMap<string, number> {
  const { compare } = new Intl.Collator(language)
  const sorted = values.toSorted(
    (a, b) =>
      Number(b.checked) - Number(a.checked) ||
      Number(a.id === 'none') - Number(b.id === 'none') ||
      b.count - a.count ||
      compare(a.name, b.name),
  )
  return new Map(sorted.map(({ id }, place) => [id, place]))
}

interface ValueListProps {
  readonly legend: string
  readonly values: readonly Value[]
  readonly onToggle: (id: string) => void
}

/**
 * Native boxes in one group: chosen ones first, then the most frequent, then by name; what is not stated comes last.
 * The order is that of the moment when the group appears: ticking a box moves none.
 */
function ValueList({ legend, values, onToggle }: ValueListProps) {
  const t = useTranslations('filters')
  const language = useLanguage()
  const [sought, setSought] = useState('')
  const words = fold(sought)
  const [places] = useState(() => placesOf(values, language))
  const placeOf = ({ id }: Value) => places.get(id) ?? places.size
  const shown = values
    .filter(({ name }) => fold(name).includes(words))
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .slice(0, MOST_SHOWN)
  if (values.length === 0) return null

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {values.length > SEARCHED_FROM && (
        <input
          type="search"
          className={styles.sought}
          value={sought}
          aria-label={t('searchIn', { facet: legend })}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      {shown.map(({ id, name, count, checked }) => (
        <label key={id} className={styles.value} data-none={count === 0 || undefined}>
          <input
            type="checkbox"
            checked={checked}
            aria-label={t('valueCount', { name, count })}
            onChange={() => onToggle(id)}
          />
          <bdi className={styles.name}>{name}</bdi>
          <span className={styles.number}>{formatNumber(count, language)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function PartyChoice({ organisations }: { readonly organisations: boolean }) {
  const t = useTranslations('filters')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const counts = useAtlas((state) => selectFacetCounts(state)['party'])
  const parties = useAtlas(({ view }) => view.parties)
  const toggle = useAtlas((state) => state.toggleParty)
  const ids = [...new Set([...(counts?.keys() ?? []), ...parties])].filter(
    (id) => id.startsWith('org:') === organisations,
  )
  return (
    <ValueList
      key={language}
      legend={organisations ? t('organisations') : t('parties')}
      values={ids.map((id) => ({
        id,
        name: partyName(id, atlas, language),
        count: counts?.get(id) ?? 0,
        checked: parties.includes(id),
      }))}
      onToggle={toggle}
    />
  )
}

const PARTS = [
  ['any', 'partAny'],
  ['sends', 'partSends'],
  ['hosts', 'partHosts'],
  ['between', 'partBetween'],
] as const satisfies readonly (readonly [Part, string])[]

function PartChoice() {
  const t = useTranslations('filters')
  const part = useAtlas(({ view }) => view.part)
  const chosen = useAtlas(({ view }) => view.parties.length)
  const setPart = useAtlas((state) => state.setPart)
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('part')}</legend>
      {PARTS.map(([each, label]) => (
        <label key={each} className={styles.value}>
          <input type="radio" name={name} checked={part === each} onChange={() => setPart(each)} />
          <span className={styles.name}>{t(label)}</span>
        </label>
      ))}
      {part === 'between' && chosen < 2 && <p className={styles.hint}>{t('partBetweenNeedsTwo')}</p>}
    </fieldset>
  )
}

function FacetChoice({ facet }: { readonly facet: Facet }) {
  const t = useTranslations('filters')
  const records = useTranslations('records')
  const facetWords = useFacetWords(useAtlas((state) => state.atlas))
  const language = useLanguage()
  const counts = useAtlas((state) => selectFacetCounts(state)[facet])
  const chosen = useAtlas(({ view }) => view.facets[facet])
  const toggle = useAtlas((state) => state.toggleFacet)
  const [role, setRole] = useState('')
  const hasRoles = facet === 'person' || facet === 'org'

  const all = [...new Set([...(counts?.keys() ?? []), ...chosen])]
  const shown = all.filter((value) => chosen.includes(value) || (roleOf(value) ?? '') === role)
  const nameOf = (value: string) =>
    role !== '' && !chosen.includes(value) ? facetWords(facet, withoutRole(value)) : facetWords(facet, value)
  if (all.every((value) => value === 'none')) return null

  return (
    <div>
      <ValueList
        key={`${language} ${role}`}
        legend={t(`facet.${facet}`)}
        values={shown.map((value) => ({
          id: value,
          name: nameOf(value),
          count: counts?.get(value) ?? 0,
          checked: chosen.includes(value),
        }))}
        onToggle={(value) => toggle(facet, value)}
      />
      {hasRoles && (
        <label className={styles.role}>
          <span className="visually-hidden">{`${t(`facet.${facet}`)}, ${t('role')}`}</span>
          <select value={role} onChange={(event) => setRole(event.target.value)}>
            <option value="">{t('anyRole')}</option>
            {ROLES.map((each) => (
              <option key={each} value={each}>
                {records(`role.${each}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}

function Options() {
  const t = useTranslations('filters')
  const { certainOnly, withFormerStates } = useAtlas(({ view }) => view)
  const setCertainOnly = useAtlas((state) => state.setCertainOnly)
  const setWithFormerStates = useAtlas((state) => state.setWithFormerStates)
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('more')}</legend>
      <label className={styles.value}>
        <input type="checkbox" checked={certainOnly} onChange={() => setCertainOnly(!certainOnly)} />
        <span className={styles.name}>{t('chip.sure')}</span>
      </label>
      <label className={styles.value}>
        <input
          type="checkbox"
          checked={withFormerStates}
          onChange={() => setWithFormerStates(!withFormerStates)}
        />
        <span className={styles.name}>{t('chip.past')}</span>
      </label>
    </fieldset>
  )
}
