/** The keyboard on the countries: arrows to the next one, Home and End, first letters, Enter, Escape. */
import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { ARROW_KEYS } from './directions'
import { countryByLetters, nearestCountry } from './nearestCountry'
import type { CountryShape } from '@/core/geo/countryShapes'
import type { MapCountry } from '@/core/plate/mapContent'

interface KeyAnswers {
  readonly onFocusCountry: (code: string) => void
  readonly onToggle: (code: string) => void
  readonly onLeave: () => void
}

/** In milliseconds; letters after a longer pause begin a new name. */
const TYPING_PAUSE = 800

/**
 * @param codeOf the country that an element stands for
 * @returns a handler for the layer of all countries
 */
export function useCountryKeys(
  countries: readonly MapCountry[],
  shapeOf: ReadonlyMap<string, CountryShape>,
  codeOf: (target: EventTarget) => string | null,
  { onFocusCountry, onToggle, onLeave }: KeyAnswers,
): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: 0 })
  const focus = (code: string | null | undefined) => {
    if (code !== null && code !== undefined) onFocusCountry(code)
  }
  const byName = () => countries.toSorted((a, b) => a.name.localeCompare(b.name))

  return (event) => {
    const code = codeOf(event.target)
    if (code === null || event.ctrlKey || event.metaKey || event.altKey) return
    const direction = ARROW_KEYS[event.key]
    if (direction !== undefined) {
      const here = shapeOf.get(code)
      const stops = countries.flatMap((each) => shapeOf.get(each.code) ?? [])
      if (here !== undefined) focus(nearestCountry(stops, here.at, direction))
    } else if (event.key === 'Home') focus(byName()[0]?.code)
    else if (event.key === 'End') focus(byName().at(-1)?.code)
    else if (event.key === 'Enter' || event.key === ' ') onToggle(code)
    else if (event.key === 'Escape') onLeave()
    else if (/^\p{L}$/u.test(event.key)) {
      const now = event.timeStamp
      const text = now - typed.current.at < TYPING_PAUSE ? typed.current.text + event.key : event.key
      typed.current = { text, at: now }
      focus(countryByLetters(countries, code, text))
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
}
