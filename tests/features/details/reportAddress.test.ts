import { expect, it } from 'vitest'
import { reportLink } from '@/features/details/reportAddress'

const report = { subject: 'Axes, erreur dans la fiche a&b', body: 'Fiche : a&b\nVersion : 2026.11.22-abcd' }

it('writes a letter to the address that was set', () => {
  const link = new URL(reportLink(report, 'atlas@example.org'))
  expect(link.protocol).toBe('mailto:')
  expect(link.pathname).toBe('atlas@example.org')
  expect(link.searchParams.get('subject')).toBe(report.subject)
  expect(link.searchParams.get('body')).toBe('Fiche : a&b\r\nVersion : 2026.11.22-abcd')
})

it('fills in the form of an issue tracker, keeping what its address asks for', () => {
  const link = new URL(reportLink(report, 'https://example.org/issues/new?label=data'))
  expect(link.searchParams.get('label')).toBe('data')
  expect(link.searchParams.get('title')).toBe(report.subject)
  expect(link.searchParams.get('body')).toBe(report.body)
})

it('opens a letter without addressee when no address was set', () => {
  expect(reportLink(report, '')).toMatch(/^mailto:\?subject=/)
})

it('lets an address add no fields of its own to the letter', () => {
  expect(new URL(reportLink(report, 'a@example.org?bcc=b@example.org')).searchParams.has('bcc')).toBe(false)
})
