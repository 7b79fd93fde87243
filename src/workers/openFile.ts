/** Reads and understands files off the main thread, which goes on drawing and answering, and hands over what it made. */
import { expose, transfer } from 'comlink'
import { buffersOf } from '@/core/atlas/packAtlas'
import { labelledFile } from '@/core/dataSets/labelledFile'
import type { MadeAtlas, MadeOfFiles } from '@/core/dataSets/makeAtlas'
import { makeAtlasOfFiles } from '@/core/dataSets/makeAtlas'
import type { SessionFile } from '@/core/opening/openingSession'
import { OpeningSession } from '@/core/opening/openingSession'
import { createTableReader } from '@/core/opening/tableReader'

export class SessionWorker extends OpeningSession {
  override async pack(name: string): Promise<SessionFile> {
    const file = await super.pack(name)
    return transfer(file, [file.content.bytes.buffer])
  }

  override async atlas(...args: Parameters<OpeningSession['atlas']>): Promise<MadeAtlas> {
    const made = await super.atlas(...args)
    return transfer(made, buffersOf(made.atlas))
  }

  async atlasOf(...args: Parameters<typeof makeAtlasOfFiles>): Promise<MadeOfFiles> {
    const answer = await makeAtlasOfFiles(...args)
    return transfer(answer, answer.made === null ? [] : buffersOf(answer.made.atlas))
  }

  label(...args: Parameters<typeof labelledFile>): Promise<Blob> {
    return labelledFile(...args)
  }
}

expose(new SessionWorker(createTableReader()))
