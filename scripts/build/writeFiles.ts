/** Puts files into a folder, by their paths from it. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

interface OutFile {
  readonly path: string
  readonly content: string | Uint8Array
}

export async function writeFiles(folder: string, files: readonly OutFile[]): Promise<void> {
  await Promise.all(
    files.map(async ({ path, content }) => {
      const target = join(folder, path)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, content)
    }),
  )
}
