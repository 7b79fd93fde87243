/** Reads the articles' files of a folder, as the check of the data wants them. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleFile } from '@/core/atlas/checkAtlas'

export const readArticles = (folder: string): readonly ArticleFile[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map(({ name }) => {
      const bytes = readFileSync(join(folder, name))
      return { name, text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') }
    })
