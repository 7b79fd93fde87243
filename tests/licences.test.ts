/** Whatever is shipped to readers is under a licence that we know; the one exception is named in NOTICE. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
}

const FREE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '(Apache-2.0 OR MIT)', '0BSD']
const HIPPOCRATIC = ['@react-leaflet/core', 'react-leaflet']

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>
}
const shipped = Object.entries(packages)
  .filter(([path, { dev, optional }]) => path !== '' && dev !== true && optional !== true)
  .map(([path, { license }]) => ({
    name: path.split('node_modules/').at(-1) ?? path,
    license: license ?? 'unknown',
  }))

it('ships only what is under a free licence, react-leaflet apart', () => {
  expect(shipped.length).toBeGreaterThan(20)
  const others = shipped.filter(({ license }) => !FREE.includes(license))
  expect(others.map(({ name }) => name).toSorted()).toEqual(HIPPOCRATIC)
})

it('names the exception where readers look for it', () => {
  for (const file of ['NOTICE', 'README.md'])
    expect(readFileSync(file, 'utf8')).toMatch(/Hippocratic License 2\.1/)
})

it('gives a reason for every dependency, and for nothing that is none', () => {
  const [, chapter = ''] = readFileSync('README.md', 'utf8').split(/^### Dependencies.*$|^### Names.*$/m)
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: object
    devDependencies: object
  }
  const rows = [...chapter.matchAll(/^\| ([\w@/., -]+) \|/gm)].map(([, names = '']) => names)
  const explained = rows.filter((names) => names !== 'package').flatMap((names) => names.split(', '))
  expect(explained.toSorted()).toEqual(Object.keys(dependencies).toSorted())

  const tools = Object.keys(devDependencies).map((name) =>
    name.replace(/^(@types|@testing-library)\/.*/, '$1/*'),
  )
  expect(tools.filter((name) => !chapter.includes(name))).toEqual([])
})
