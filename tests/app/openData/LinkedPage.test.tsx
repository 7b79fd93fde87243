/** Over the real reading, which runs on the page here: there are no workers. */
import { readFileSync } from 'node:fs'
import { render } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { takeMade } from '@/app/dataSets/justMade'
import { LinkedPage } from '@/app/openData/LinkedPage'
import { noteAgreement } from '@/app/openData/remoteConsent'
import { remoteFiles } from '@/app/openData/remoteFiles'
import { loadMessages } from '@/i18n/loadMessages'

const VISITS = '{"visitor":"Ann Lee","to":"Paris","date":"2016-08-07"}\n{"visitor":"Bo Li","to":"Lagos"}'

const answerTo = (address: string) => {
  const { host, pathname } = new URL(address)
  return new Response(host === 'visits.example' ? VISITS : readFileSync(`public${pathname}`))
}

/** Reads it, as when the reader has agreed before. */
async function show(member: string, isAlone: boolean) {
  noteAgreement(member)
  const onRead = vi.fn<() => void>()
  const messages = await loadMessages('en')
  render(
    <LinkedPage
      member={member}
      isAlone={isAlone}
      language="en"
      messages={messages}
      onRead={onRead}
      onBundled={() => undefined}
    />,
  )
  await vi.waitFor(() => expect(onRead).toHaveBeenCalledOnce(), 10_000)
}

beforeEach(() => {
  document.documentElement.dataset['connects'] = ''
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(answerTo(address)))
})
afterEach(() => {
  vi.unstubAllGlobals()
  delete document.documentElement.dataset['connects']
  sessionStorage.clear()
})

it('has the atlas of a lone address made by the session that has read it', async () => {
  const member = 'https://visits.example/alone.ndjson'
  await show(member, true)
  expect(takeMade([member])).not.toBeNull()
  expect(remoteFiles.get(member)).toMatchObject({ host: 'visits.example', records: 2 })
})

it('makes no atlas of one address among others, which are made into one together', async () => {
  const member = 'https://visits.example/beside.ndjson'
  await show(member, false)
  expect(takeMade([member])).toBeNull()
  expect(remoteFiles.get(member)).toMatchObject({ host: 'visits.example', records: 2 })
})
