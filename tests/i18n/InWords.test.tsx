import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { InWords } from '@/i18n/InWords'

const shown = (text: string) => {
  const { container } = render(<InWords>{text}</InWords>)
  return container.innerHTML.replaceAll(/ class="[^"]*"/g, '')
}

it('raises the ending of an ordinal', () => {
  expect(shown('1er–3 mars 2021')).toBe('1<sup>er</sup>–3 mars 2021')
  expect(shown('la 1re et la 2e')).toBe('la 1<sup>re</sup> et la 2<sup>e</sup>')
})

it('leaves every other text as it is', () => {
  for (const text of ['30–31 mars 2021', '1erreur', 'A2e', '', '10 Nov']) expect(shown(text)).toBe(text)
})

it('shows data as text, never as markup', () => {
  expect(shown('<b>1er</b>')).toBe('&lt;b&gt;1<sup>er</sup>&lt;/b&gt;')
})
