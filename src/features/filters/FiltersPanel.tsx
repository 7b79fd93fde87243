/** Countries, organisations and facets with their counts; every box keeps records, in the same frame. */
import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './FiltersPanel.module.css'
import { ValueList } from './ValueList'
import { ROLES } from '@/core/atlas/facets'
import type { Facet, Part } from '@/core/view/view'
import { FACETS } from '@/core/view/view'
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

function PartyChoice({ organisations }: { readonly organisations: boolean }) {
  const t = useTranslations('filters')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const counted = useAtlas((state) => selectFacetCounts(state).party)
  const parties = useAtlas(({ view }) => view.parties)
  const toggle = useAtlas((state) => state.toggleParty)
  const isOurs = (id: string) => id.startsWith('org:') === organisations
  const of = organisations ? 'organisations' : 'parties'
  return (
    <ValueList
      key={`${language} ${atlas.version}`}
      legend={t(of)}
      of={of}
      counted={counted}
      has={isOurs}
      chosen={parties.filter(isOurs)}
      nameOf={(id) => partyName(id, atlas, language)}
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
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const facetWords = useFacetWords(atlas)
  const counted = useAtlas((state) => selectFacetCounts(state)[facet])
  const chosen = useAtlas(({ view }) => view.facets[facet])
  const toggle = useAtlas((state) => state.toggleFacet)
  const [role, setRole] = useState('')
  const hasRoles = facet === 'person' || facet === 'org'
  const nameOf = (value: string) =>
    role !== '' && !chosen.includes(value) ? facetWords(facet, withoutRole(value)) : facetWords(facet, value)
  const isEmpty =
    counted.values.every((value) => value === 'none') && chosen.every((value) => value === 'none')
  if (isEmpty) return null

  return (
    <div>
      <ValueList
        key={`${language} ${atlas.version} ${role}`}
        legend={t(`facet.${facet}`)}
        of={facet}
        counted={counted}
        has={(value) => (roleOf(value) ?? '') === role}
        chosen={chosen}
        nameOf={nameOf}
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
