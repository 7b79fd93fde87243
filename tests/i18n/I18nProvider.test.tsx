import { act, render, screen } from '@testing-library/react'
import { useTranslations } from 'use-intl'
import { expect, it, vi } from 'vitest'
import { parseDay } from '@/core/time/day'
import type { Language } from '@/core/view/view'
import fr from '@/i18n/fr'
import { I18nProvider } from '@/i18n/I18nProvider'
import { loadMessages } from '@/i18n/loadMessages'
import { useDates, useLanguage } from '@/i18n/useLanguage'

vi.mock('@/i18n/loadMessages', { spy: true })

function Sample() {
  const t = useTranslations('common')
  const { formatDay } = useDates()
  const day = parseDay('2021-03-30')
  return (
    <p>
      {useLanguage()} · {t('close')} · {day === null ? '' : formatDay(day)}
    </p>
  )
}

const sampleIn = (language: Language) => (
  <I18nProvider language={language} messages={fr}>
    <Sample />
  </I18nProvider>
)

it('shows one language and names it in the document', () => {
  render(sampleIn('fr'))
  expect(screen.getByText('fr · Fermer · 30 mars 2021')).toBeInTheDocument()
  expect(document.documentElement.lang).toBe('fr')
})

it('keeps showing it until the other has arrived', async () => {
  const { rerender } = render(sampleIn('fr'))
  rerender(sampleIn('en'))
  expect(screen.getByText('fr · Fermer · 30 mars 2021')).toBeInTheDocument()
  expect(await screen.findByText('en · Close · 30 March 2021')).toBeInTheDocument()
  expect(document.documentElement.lang).toBe('en')
})

it('goes back when the reader does', async () => {
  const { rerender } = render(sampleIn('fr'))
  rerender(sampleIn('en'))
  await screen.findByText('en · Close · 30 March 2021')
  rerender(sampleIn('fr'))
  expect(await screen.findByText('fr · Fermer · 30 mars 2021')).toBeInTheDocument()
})

it('keeps the present language when the other cannot be fetched, and says so to whoever asked', async () => {
  vi.mocked(loadMessages).mockRejectedValueOnce(new TypeError('offline'))
  const onMissing = vi.fn<(kept: Language) => void>()
  const asked = (language: Language) => (
    <I18nProvider language={language} messages={fr} onMissing={onMissing}>
      <Sample />
    </I18nProvider>
  )
  const { rerender } = render(asked('fr'))
  rerender(asked('en'))
  await vi.waitFor(() => expect(onMissing).toHaveBeenCalledWith('fr'))
  expect(screen.getByText('fr · Fermer · 30 mars 2021')).toBeInTheDocument()
})

it('never shows a language that is no longer asked for when it arrives', async () => {
  const shown: string[] = []
  const Witness = () => {
    shown.push(useLanguage())
    return null
  }
  const witnessIn = (language: Language) => (
    <I18nProvider language={language} messages={fr}>
      <Witness />
    </I18nProvider>
  )
  const { rerender } = render(witnessIn('fr'))
  rerender(witnessIn('en'))
  rerender(witnessIn('fr'))
  await act(() => import('@/i18n/en'))
  expect(new Set(shown)).toEqual(new Set(['fr']))
})
