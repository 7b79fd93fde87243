/** The dialog Share as a reader meets it: by keyboard, on a phone, in a browser that refuses to copy. */
import type { Page } from '@playwright/test'
import { RECORDS, expect, test, dressesOf } from './atlasTest.ts'
import { expectSoundDialog } from './expectSoundDialog.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: /^(Share|Partager)$/ })
const link = (page: Page) => dialog(page).getByRole('textbox', { name: /^(Link|Lien)$/ })
const shareButton = (page: Page) =>
  page.getByRole('banner').getByRole('button', { name: /^(Share|Partager)$/ })

async function openDialog(page: Page) {
  if (!(await shareButton(page).isVisible()))
    await page.getByRole('banner').getByRole('button', { name: 'Menu', exact: true }).click()
  await shareButton(page).click()
  await expect(link(page)).toBeVisible()
}

async function unfoldAll(page: Page) {
  for (const title of [/^(QR code|Code QR)$/, /^(Embed in a page|Intégrer à une page)$/, /^(Cite|Citer)$/])
    await dialog(page).getByText(title).click()
  await expect(dialog(page).getByRole('textbox', { name: /Citation (in English|en anglais)/ })).toBeVisible()
}

test('opens, is walked and closes by keyboard, and gives the focus back', async ({ atlas }) => {
  const { page } = atlas
  await atlas.open(`v=${RECORDS.moscow}&lang=en`)
  await shareButton(page).focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('radio', { name: 'This view' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(dialog(page).getByRole('radio', { name: 'Only this record' })).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(link(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(dialog(page).getByRole('button', { name: 'Copy link' })).toBeFocused()

  await page.keyboard.press('Escape')
  await expect(page.locator('dialog')).toHaveCount(0)
  await expect(shareButton(page)).toBeFocused()
  expect(atlas.search()).toContain(`v=${RECORDS.moscow}`)

  await page.keyboard.press('Enter')
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await expect(page.locator('dialog')).toHaveCount(0)
  await expect(shareButton(page)).toBeFocused()
})

test('its words and its code are fetched when it is opened, not before', async ({ atlas }) => {
  const fetched: string[] = []
  atlas.page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await atlas.open('lang=en')
  const isShare = (path: string) => /\/(SharePanel|share)-[^/]+\.js$/.test(path)
  expect(fetched.filter(isShare)).toEqual([])
  await openDialog(atlas.page)
  expect(fetched.filter(isShare)).toHaveLength(2)
})

test.describe('without a network, and not kept for offline use', () => {
  test.use({ serviceWorkers: 'block' })

  test('says in its place that it could not be loaded', async ({ atlas, context, watched }) => {
    watched.expectErrors(/ERR_INTERNET_DISCONNECTED|Failed to fetch|Unable to preload|Service Worker/)
    await atlas.open('lang=en')
    await context.setOffline(true)
    await shareButton(atlas.page).click()
    await expect(dialog(atlas.page).getByRole('alert')).toContainText('has stopped working')
    await dialog(atlas.page).getByRole('button', { name: 'Close' }).click()
    await expect(shareButton(atlas.page)).toBeFocused()
  })
})

test('copies the link, which opens the same view', async ({ atlas, context }) => {
  const { page } = atlas
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await atlas.open('c=MLI,RUS&t=2021-03&view=list&lang=fr&theme=dark')
  await openDialog(page)
  await dialog(page).getByRole('button', { name: 'Copier le lien' }).click()
  await expect(dialog(page).getByText('Copié.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(copied).search).toBe('?c=MLI,RUS&t=2021-03-01/2021-03-31&view=list&lang=fr')
  await page.goto(copied)
  await atlas.ready()
  await atlas.expectCount(1)
})

test('leaves the link selected where the browser has no clipboard', async ({ atlas }) => {
  const { page } = atlas
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await atlas.open('lang=en&c=MLI,RUS')
  await openDialog(page)
  await dialog(page).getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog(page).getByText(/Copying was refused/)).toBeVisible()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await link(page).inputValue())
})

test('saves the entries for literature programs', async ({ atlas }) => {
  const { page } = atlas
  await atlas.open(`v=${RECORDS.bamako}&lang=en`)
  await openDialog(page)
  await unfoldAll(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Download .bib' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^axes-.*\.bib$/)
})

test('a link with a version of the data that is not known says so', async ({ atlas }) => {
  await atlas.open('lang=en&ds=2020.01.01-0000')
  await expect(atlas.page.getByText(/Axes does not know this version/)).toBeVisible()
})

for (const [width, height] of [
  [1440, 900],
  [360, 640],
] as const) {
  test(`is sound for axe, ${width} px, in both themes and languages`, async ({ atlas }) => {
    const { page } = atlas
    await page.setViewportSize({ width, height })
    for (const [theme, language] of dressesOf(width)) {
      await atlas.open(`v=${RECORDS.moscow}&lang=${language}&theme=${theme}`)
      await openDialog(page)
      await unfoldAll(page)
      await expectSoundDialog(page)
    }
  })
}

test('on a phone it is as wide as the screen, and a finger can hit all of it', async ({ atlas }) => {
  const { page } = atlas
  await page.setViewportSize({ width: 360, height: 640 })
  await atlas.open(`v=${RECORDS.moscow}&lang=fr`)
  await openDialog(page)
  await unfoldAll(page)
  expect(await dialog(page).evaluate((element) => element.getBoundingClientRect().width)).toBe(360)
  expect(await dialog(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  const small = await dialog(page)
    .locator(
      'button, label:has(input[type=radio], input[type=checkbox]), summary, select, input:not([type=radio], [type=checkbox]), textarea',
    )
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.getBoundingClientRect().height < 44)
        .map((control) => control.textContent || control.outerHTML.slice(0, 80)),
    )
  expect(small).toEqual([])
})
