import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const DATA = join(root, 'public/data/atlas.json')
const folder = mkdtempSync(join(tmpdir(), 'axes-check-'))

const check = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/checkData.ts', ...args],
    { cwd: root, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

describe('npm run data:check', { timeout: 30_000 }, () => {
  it('says when the articles were not at hand, and passes', () => {
    const { status, stdout } = check()
    expect(stdout).toMatch(/^4 records, /)
    expect(stdout).toMatch(/articles were not at hand/)
    expect(stdout).toMatch(/Nothing to mend\.\n$/)
    expect(status).toBe(0)
  })

  it('names file, record, field and reason, and fails', () => {
    const broken = join(folder, 'broken.json')
    writeFileSync(broken, readFileSync(DATA, 'utf8').replace('"sends": "MLI"', '"sends": "ZZZ"'))
    const { status, stdout, stderr } = check('--file', broken)
    expect(stderr).toContain('atlas.json · 2021-11-10-diop-moscow · sends · "ZZZ" is not a code of a country')
    expect(stdout).toMatch(/To mend: [1-9]/)
    expect(status).toBe(1)
  })

  it('fails when the articles’ folder is not there, or empty', () => {
    expect(check('--articles', join(folder, 'nowhere'))).toMatchObject({ status: 1 })
    const { status, stderr } = check('--articles', folder)
    expect(stderr).toContain('no such file among the articles')
    expect(status).toBe(1)
  })

  it('fails on a file that is not JSON', () => {
    const cut = join(folder, 'cut.json')
    writeFileSync(cut, '{"format": "axes-')
    const { status, stderr } = check('--file', cut)
    expect(stderr).toContain('cannot be read as an atlas')
    expect(status).toBe(1)
  })
})
