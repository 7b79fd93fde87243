/** Names that several towns have: which one is meant. */
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Block } from './Block'
import styles from './PlaceChoices.module.css'
import type { OpeningChoices, PlaceChoice } from '@/core/opening/opening'
import { countryName } from '@/i18n/countryNames'
import { formatNumber } from '@/i18n/numbers'
import { useLanguage } from '@/i18n/useLanguage'
import fields from '@/ui/field.module.css'
import lettering from '@/ui/lettering.module.css'

const SHOWN = 12
/** As the value of an option. */
const NONE = ''

interface PlaceChoicesProps {
  readonly places: readonly PlaceChoice[]
  readonly choices: OpeningChoices
  readonly onChange: (choices: OpeningChoices) => void
}

export function PlaceChoices({ places, choices, onChange }: PlaceChoicesProps) {
  const t = useTranslations('openData')
  const language = useLanguage()
  const id = useId()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? places : places.slice(0, SHOWN)
  return (
    <Block title={t('places')}>
      <p className={lettering.hint}>{t('placesHint')}</p>
      <ul className={styles.places}>
        {shown.map(({ key, text, rows, firstRow, chosen, candidates }, i) => (
          <li key={key}>
            <label htmlFor={`${id}-${i}`}>
              <bdi>{text}</bdi>{' '}
              <span className={lettering.aside}>
                {t('placeRows', { count: rows, first: formatNumber(firstRow, language) })}
              </span>
            </label>
            <select
              id={`${id}-${i}`}
              className={fields.select}
              value={(Object.hasOwn(choices.places, key) ? choices.places[key] : chosen) ?? NONE}
              onChange={({ currentTarget: { value } }) =>
                onChange({
                  ...choices,
                  places: { ...choices.places, [key]: value === NONE ? null : Number(value) },
                })
              }
            >
              {candidates.map(({ geonames, name, country, population }) => (
                <option key={geonames} value={geonames}>
                  {[
                    t('placeChoice', { name: name[language], country: countryName(country, language) }),
                    ...(population > 0 ? [t('inhabitants', { count: population })] : []),
                  ].join(', ')}
                </option>
              ))}
              <option value={NONE}>{t('noneOfThese')}</option>
            </select>
          </li>
        ))}
      </ul>
      {!showsAll && places.length > SHOWN && (
        <button type="button" className="link" onClick={() => setShowsAll(true)}>
          {t('allPlaces', { count: places.length })}
        </button>
      )}
    </Block>
  )
}
