/** What the page asks for: nothing but its own files, no more than the budget counts, from any folder of any host. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { readBundle } from '../../scripts/bundle.ts'
import { serveFolder } from '../../scripts/staticServer.ts'
import { RECORDS, expect, test } from './atlasTest.ts'

const DIST = process.env['AXES_DIST'] ?? 'dist'

test('before the first click only scripts that the budget counts are run', async ({ atlas }) => {
  const scripts = new Set<string>()
  atlas.page.on('response', (response) => {
    const file = /assets\/[^?]*\.js/.exec(response.url())?.[0]
    if (file !== undefined) scripts.add(file)
  })
  await atlas.open('lang=fr')
  await expect(atlas.region('timeline').locator('.vis-timeline')).toBeVisible()
  const { first, timeline, later } = readBundle(DIST)
  const counted = new Set([...first, ...timeline, ...later])
  expect([...scripts].filter((file) => !counted.has(file))).toEqual([])
  expect(scripts.size).toBeGreaterThan(0)
})

test('the page and its server both forbid what is not ours', async ({ page }) => {
  const response = await page.goto('./')
  const header = response?.headers()['content-security-policy'] ?? ''
  expect(header).toContain("default-src 'none'")
  expect(header).not.toMatch(/unsafe/)
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(meta).toBe(header)
  expect(
    await page.locator('script:not([src], [type="application/ld+json"]), style, [style*="url("]').count(),
  ).toBe(0)
})

test('the codebook is a page of the atlas, in both languages and without faults', async ({ page }) => {
  await page.goto('./codebook.html')
  for (const language of ['fr', 'en']) {
    await expect(page.locator(`section[lang="${language}"] h3`).first()).toBeVisible()
    await expect(page.locator(`section[lang="${language}"] table`).first()).toBeVisible()
  }
  expect(await page.locator('main').innerText()).not.toMatch(/\*\*|\]\(|^#|`/m)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  }
})

test('works from a folder of a host, and a link opens there', async ({ atlas }) => {
  const root = mkdtempSync(join(tmpdir(), 'axes-folder-'))
  cpSync(DIST, join(root, 'atlas', 'of', 'visits'), { recursive: true })
  const { address, server } = await serveFolder(root, 0)
  try {
    const own = await atlas.page.context().newPage()
    const failures: string[] = []
    own.on('requestfailed', (request) => failures.push(request.url()))
    own.on('response', (each) => {
      if (each.status() >= 400) failures.push(each.url())
    })
    await own.goto(`${address}atlas/of/visits/?v=${RECORDS.moscow}`)
    await expect(own.locator('html')).toHaveAttribute('data-state', 'ready')
    expect(failures).toEqual([])
  } finally {
    server.close()
    server.closeAllConnections()
    rmSync(root, { recursive: true })
  }
})

test('the server gives nothing from outside its folder', async ({ request }) => {
  for (const path of [
    '..%2fpackage.json',
    '%2e%2e/package.json',
    'assets/..%2f..%2fpackage.json',
    '%00',
    '%E0%A4%A',
  ]) {
    expect((await request.get(`./${path}`)).status()).toBe(404)
  }
})

test('a link of the list fetches nothing ahead that it does not use', async ({ atlas, page }) => {
  await atlas.open('view=list&lang=en')
  await expect(page.locator('link[rel="preload"][href$="data/atlas.json"]')).toHaveCount(1)
  await expect(page.locator('link[rel="preload"][href*="countries"]')).toHaveCount(0)
})
