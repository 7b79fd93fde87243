/**
 * Reads and understands data off the main thread, which goes on drawing and answering, and hands over what it made.
 * `opening`: a file from its first byte to the atlas of it; `files`: what is asked of data sets that lie ready.
 */
import { expose, proxy, transfer } from 'comlink'
import { buffersOf } from '@/core/atlas/packAtlas'
import { labelledFile } from '@/core/dataSets/labelledFile'
import type { MadeAtlas, MadeOfFiles } from '@/core/dataSets/makeAtlas'
import { makeAtlasOfFiles } from '@/core/dataSets/makeAtlas'
import type { SessionFile } from '@/core/opening/openingSession'
import { OpeningSession } from '@/core/opening/openingSession'
import { createTableReader } from '@/core/opening/tableReader'

class Opening extends OpeningSession {
  override async pack(name: string): Promise<SessionFile> {
    const file = await super.pack(name)
    return transfer(file, [file.content.bytes.buffer])
  }

  override async atlas(...args: Parameters<OpeningSession['atlas']>): Promise<MadeAtlas> {
    const made = await super.atlas(...args)
    return transfer(made, buffersOf(made.atlas))
  }
}

const files = {
  async atlas(...args: Parameters<typeof makeAtlasOfFiles>): Promise<MadeOfFiles> {
    const answer = await makeAtlasOfFiles(...args)
    return transfer(answer, answer.made === null ? [] : buffersOf(answer.made.atlas))
  },
  label: labelledFile,
}

const parts = { opening: proxy(new Opening(createTableReader())), files: proxy(files) }

export type DataWorker = typeof parts

expose(parts)
