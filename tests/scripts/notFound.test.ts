import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { notFoundPage } from '../../scripts/notFoundPage'
import { serveFolder } from '../../scripts/staticServer'

describe('the page for an address that the site does not have', () => {
  it('leads home from any depth where the folder of the site is known', () => {
    const links = [...notFoundPage('/axes/', '').matchAll(/(?:href|src)="([^"]*)"/g)].map(([, to]) => to)
    expect(links).toEqual(['/axes/favicon.svg', '/axes/codebook.css', '/axes/', '/axes/', '/axes/'])
  })

  it('links nowhere where it is not', () => {
    expect(notFoundPage(null, '')).not.toMatch(/href|src=/)
  })

  it('says so in both languages, under the policy of every page', () => {
    const text = notFoundPage(null, '<meta http-equiv="Content-Security-Policy">')
    expect(text).toContain('Cette page n’existe pas')
    expect(text).toMatch(/<section lang="en">\n<h2>This page does not exist/)
    expect(text).toContain('<meta http-equiv="Content-Security-Policy">')
  })
})

describe('the server', () => {
  const answered = async (files: Readonly<Record<string, string>>, path: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'axes-served-'))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const { address, server } = await serveFolder(folder, 0)
    try {
      const response = await fetch(address + path)
      return [response.status, response.headers.get('content-type'), await response.text()]
    } finally {
      server.close()
      server.closeAllConnections()
      rmSync(folder, { recursive: true })
    }
  }

  it('answers an address that it does not have with the page of the site, as missing', async () => {
    expect(await answered({ '404.html': '<p>nothing</p>' }, 'fr/visite/none/')).toEqual([
      404,
      'text/html; charset=utf-8',
      '<p>nothing</p>',
    ])
  })

  it('says it in words where the site has no such page', async () => {
    expect(await answered({}, 'none')).toEqual([404, 'text/plain; charset=utf-8', 'Not found\n'])
  })
})
