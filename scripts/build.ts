/**
 * Builds the whole site: `npm run build`, or `tsx scripts/build.ts --outDir DIR`. The app and the scripts first,
 * then everything that names their files: the documents, with their previews and feeds; last the service worker,
 * which names them all.
 *
 * What must be absolute takes the public address from `SITE_URL`, else from package.json.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildApp } from './build/app'
import { buildClassicScript } from './build/classicScript'
import { buildEmbed } from './build/embed'
import { measureText } from './build/fontMetrics'
import { drawPreview, readPreviewDress } from './build/previews'
import { OPEN_PAGE, openPage } from './build/openPage'
import { readBundledAtlas, readBundledShapes } from './build/readSite'
import { writeServiceWorker } from './build/serviceWorker'
import { readSiteAddress } from './build/siteAddress'
import { writeFiles } from './build/writeFiles'
import { codebookPage } from './codebookPage'
import { CONTENT_SECURITY_POLICY } from './csp'
import { notFoundPage } from './notFoundPage'
import { pagesOf } from '@/core/view/pagesOf'
import { LANGUAGES } from '@/core/view/view'
import { feedsOf } from '@/pages/feeds'
import { pageMapMarkup } from '@/pages/pageMap'
import { renderDocument } from '@/pages/renderDocument'
import type { Site } from '@/pages/site'
import { previewPath } from '@/pages/site'

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } })
const outDir = resolve(values.outDir)
const readText = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8')

const { homepage } = JSON.parse(readText('package.json')) as { readonly homepage: string }
const asked = process.env['SITE_URL']
const address = readSiteAddress(asked, homepage)
const isAddressKnown = asked !== undefined && asked !== ''
if (!isAddressKnown) console.log(`SITE_URL is not set: links that must be absolute lead to ${address}`)

const start = performance.now()
/** Says what was made, and when it was done. */
const done = (what: string) =>
  console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${what}`)

const files = await buildApp(outDir)
await Promise.all([buildClassicScript({ entry: 'src/boot.ts', name: 'boot', outDir }), buildEmbed(outDir)])
done('the app and its scripts')

const site: Site = {
  atlas: readBundledAtlas(),
  shapes: readBundledShapes('110m'),
  measure: measureText,
  address,
  files,
  policy: CONTENT_SECURITY_POLICY,
}
const pages = pagesOf(site.atlas)
const addresses = pages.flatMap((page) => LANGUAGES.map((language) => ({ page, language })))
const policyTag = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`
const texts = [
  ...addresses.map((each) => renderDocument(each, site, { map: pageMapMarkup(each, site) })),
  ...feedsOf(pages, site),
  { path: 'codebook.html', text: codebookPage(readText('docs/codebook.md'), policyTag) },
  { path: OPEN_PAGE, text: openPage(files) },
  { path: '404.html', text: notFoundPage(isAddressKnown ? new URL(address).pathname : null, policyTag) },
]
await writeFiles(
  outDir,
  texts.map(({ path, text }) => ({ path, content: text })),
)
done(`${addresses.length} documents, their feeds and calendars`)

const fine: Site = { ...site, shapes: readBundledShapes('50m') }
const dress = readPreviewDress(readText('src/app/tokens.css'))
await writeFiles(
  outDir,
  addresses.map((each) => ({ path: previewPath(each), content: drawPreview(each, fine, dress) })),
)
done(`${addresses.length} previews`)

await writeServiceWorker(outDir)
done(`the service worker; the site is in ${outDir}`)
